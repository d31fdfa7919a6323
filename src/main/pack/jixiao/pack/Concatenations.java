package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Texts that one class puts together of parts, each by a method of the class in place of code made when it is first reached. */
final class Concatenations {
    private static final String FACTORY = "java/lang/invoke/StringConcatFactory";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private final ClassNode host;
    private int count;

    Concatenations(ClassNode host) {
        this.host = host;
    }

    /** Whether there was one. */
    boolean written() {
        return Sites.replacedByMethods(
                host,
                site -> site.bsm.getOwner().equals(FACTORY)
                        && site.bsm.getName().equals("makeConcatWithConstants")
                        && ((String) site.bsmArgs[0]).indexOf(CONSTANT) < 0,
                site -> "$concat" + count++,
                (code, site) -> write(code, (String) site.bsmArgs[0]));
    }

    private static void write(MethodNode code, String recipe) {
        Type[] parts = Type.getArgumentTypes(code.desc);
        code.instructions.add(new TypeInsnNode(NEW, BUILDER));
        code.instructions.add(new InsnNode(DUP));
        code.instructions.add(new MethodInsnNode(INVOKESPECIAL, BUILDER, "<init>", "()V"));
        StringBuilder text = new StringBuilder();
        int part = 0;
        int at = 0;
        for (char sign : recipe.toCharArray()) {
            if (sign == ARGUMENT) {
                text(code, text);
                code.instructions.add(new VarInsnNode(parts[part].getOpcode(ILOAD), at));
                append(code, parts[part]);
                at += parts[part++].getSize();
            } else {
                text.append(sign);
            }
        }
        text(code, text);
        code.instructions.add(new MethodInsnNode(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;"));
        code.instructions.add(new InsnNode(ARETURN));
        code.maxStack = 3;
        code.maxLocals = at;
    }

    private static void text(MethodNode code, StringBuilder text) {
        if (text.length() > 0) {
            code.instructions.add(new LdcInsnNode(text.toString()));
            append(code, Type.getType(String.class));
            text.setLength(0);
        }
    }

    /** An array of characters is an object here, as it is when texts are put together. */
    private static void append(MethodNode code, Type part) {
        Type taken = switch (part.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.BOOLEAN, Type.CHAR, Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE -> part;
            default -> Type.getType(part.equals(Type.getType(String.class)) ? String.class : Object.class);
        };
        code.instructions.add(new MethodInsnNode(
                INVOKEVIRTUAL, BUILDER, "append", "(" + taken.getDescriptor() + ")L" + BUILDER + ";"));
    }
}
