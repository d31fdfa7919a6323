package jixiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutations of a zip package: its parts changed, taken out, exchanged, renamed, added. */
final class Packages {
    private Packages() {}

    static byte[] mutated(byte[] bytes, Random random) throws IOException {
        Map<String, byte[]> parts = parts(bytes);
        List<String> names = new ArrayList<>(parts.keySet());
        List<String> contents = names.stream()
                .filter(name -> name.contains("worksheets/sheet")
                        || name.contains("sharedStrings")
                        || name.equals("word/document.xml"))
                .toList();
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            String name = random.nextInt(4) > 0 && !contents.isEmpty()
                    ? contents.get(random.nextInt(contents.size()))
                    : names.get(random.nextInt(names.size()));
            if (parts.containsKey(name)) {
                once(parts, name, names.get(random.nextInt(names.size())), random);
            }
        }
        return zip(parts, random.nextInt(10) == 0);
    }

    private static void once(Map<String, byte[]> parts, String name, String other, Random random) {
        switch (random.nextInt(24)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, new byte[0]);
            case 2 -> parts.put(name, Bytes.mutated(parts.get(name), random));
            case 3 -> {
                if (parts.containsKey(other)) {
                    byte[] mine = parts.get(name);
                    parts.put(name, parts.get(other));
                    parts.put(other, mine);
                }
            }
            case 4 -> parts.put("../" + name, parts.get(name));
            case 5 -> parts.put(name.toUpperCase(java.util.Locale.ROOT), parts.remove(name));
            default -> parts.put(name, Xmls.mutated(parts.get(name), random));
        }
    }

    static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts, boolean stored) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(stored ? 0 : 6);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
