package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** One class that stands for several lambdas: each of its objects knows which it is, and what that one caught. */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String WHICH = "which";

    private final String name;
    private final List<Lambda> lambdas = new ArrayList<>();
    private final Map<String, List<Lambda>> methods = new LinkedHashMap<>();
    private final ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Map<String, String> fields = new TreeMap<>();

    LambdaClass(String name) {
        this.name = name;
    }

    /**
     * One of them.
     *
     * @param site where it was written
     * @param which of those that are called by the same method
     * @param place the field that holds it where it catches nothing, or the method that makes it
     */
    private record Lambda(InvokeDynamicInsnNode site, int which, String place) {
        Type face() {
            return Type.getReturnType(site.desc);
        }

        Type[] caught() {
            return Type.getArgumentTypes(site.desc);
        }

        boolean isConstant() {
            return caught().length == 0;
        }

        String descriptor() {
            return ((Type) site.bsmArgs[0]).getDescriptor();
        }
    }

    /** Its internal name. */
    String name() {
        return name;
    }

    /** Takes one lambda more, and gives what is to stand in its place. */
    AbstractInsnNode taking(InvokeDynamicInsnNode site) {
        List<Lambda> alike = methods.computeIfAbsent(site.name + site.bsmArgs[0], none -> new ArrayList<>());
        Lambda lambda = new Lambda(site, alike.size(), "of" + lambdas.size());
        alike.add(lambda);
        lambdas.add(lambda);
        return lambda.isConstant()
                ? new FieldInsnNode(GETSTATIC, name, lambda.place, lambda.face().getDescriptor())
                : new MethodInsnNode(INVOKESTATIC, name, lambda.place, site.desc);
    }

    /** Its class file. */
    byte[] written(String nest) {
        String[] faces = lambdas.stream()
                .map(each -> each.face().getInternalName())
                .distinct()
                .toArray(String[]::new);
        type.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT, faces);
        type.visitNestHost(nest);
        constants();
        lambdas.stream().filter(each -> !each.isConstant()).forEach(this::factory);
        new TreeSet<>(lambdas.stream().map(each -> constructor(each.caught())).toList()).forEach(this::constructor);
        methods.values().forEach(this::method);
        type.visitField(ACC_PRIVATE | ACC_FINAL, WHICH, "I", null, null);
        fields.forEach((field, held) -> type.visitField(ACC_PRIVATE | ACC_FINAL, field, held, null, null));
        type.visitEnd();
        return type.toByteArray();
    }

    private void constants() {
        MethodVisitor code = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        for (Lambda each : lambdas) {
            if (each.isConstant()) {
                String face = each.face().getDescriptor();
                type.visitField(ACC_STATIC | ACC_FINAL, each.place, face, null, null);
                construct(code, each);
                code.visitFieldInsn(PUTSTATIC, name, each.place, face);
            }
        }
        code.visitInsn(RETURN);
        end(code);
    }

    private void factory(Lambda lambda) {
        MethodVisitor code = type.visitMethod(ACC_STATIC, lambda.place, lambda.site.desc, null, null);
        code.visitCode();
        construct(code, lambda);
        code.visitInsn(ARETURN);
        end(code);
    }

    private void construct(MethodVisitor code, Lambda lambda) {
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        code.visitIntInsn(SIPUSH, lambda.which);
        int at = 0;
        for (Type each : lambda.caught()) {
            code.visitVarInsn(each.getOpcode(ILOAD), at);
            at += each.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(lambda.caught()), false);
    }

    /** The descriptor of the constructor that takes them: one for all that are held alike. */
    private static String constructor(Type[] caught) {
        StringBuilder descriptor = new StringBuilder("(I");
        for (Type each : caught) {
            descriptor.append(held(each));
        }
        return descriptor.append(")V").toString();
    }

    private void constructor(String descriptor) {
        MethodVisitor code = type.visitMethod(ACC_PRIVATE, "<init>", descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ILOAD, 1);
        code.visitFieldInsn(PUTFIELD, name, WHICH, "I");
        Type[] all = Type.getArgumentTypes(descriptor);
        List<String> names = fields(List.of(all).subList(1, all.length));
        int at = 2;
        for (int i = 1; i < all.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(all[i].getOpcode(ILOAD), at);
            code.visitFieldInsn(PUTFIELD, name, names.get(i - 1), all[i].getDescriptor());
            at += all[i].getSize();
        }
        code.visitInsn(RETURN);
        end(code);
    }

    /** The names of the fields that hold what was caught, in its order. */
    private List<String> fields(List<Type> caught) {
        List<String> names = new ArrayList<>();
        for (Type each : caught) {
            String held = held(each);
            String kind = held.length() == 1 ? held : "O";
            String field =
                    kind + names.stream().filter(one -> one.startsWith(kind)).count();
            fields.put(field, held);
            names.add(field);
        }
        return names;
    }

    /** What a field that holds it is declared as: every reference as an object. */
    private static String held(Type caught) {
        return LambdaBody.isPrimitive(caught) ? caught.getDescriptor() : "L" + OBJECT + ";";
    }

    /** The method by which those of one name and type are called. */
    private void method(List<Lambda> alike) {
        Lambda any = alike.get(0);
        MethodVisitor code = type.visitMethod(ACC_PUBLIC, any.site.name, any.descriptor(), null, null);
        code.visitCode();
        Label[] starts = alike.stream().map(each -> new Label()).toArray(Label[]::new);
        if (starts.length > 1) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, WHICH, "I");
            code.visitTableSwitchInsn(0, starts.length - 1, starts[0], starts);
        }
        for (Lambda each : alike) {
            if (starts.length > 1) {
                code.visitLabel(starts[each.which]);
                code.visitFrame(F_SAME, 0, null, 0, null);
            }
            new LambdaBody(code, name, fields(List.of(each.caught())), each.site).write();
        }
        end(code);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
