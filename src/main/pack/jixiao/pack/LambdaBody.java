package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What a lambda does when it is called: what was caught and what is given, each made what the written code takes. */
final class LambdaBody {
    private static final Map<String, Type> BOXES = Map.of(
            "java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Byte", Type.BYTE_TYPE,
            "java/lang/Character", Type.CHAR_TYPE,
            "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE,
            "java/lang/Long", Type.LONG_TYPE,
            "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final String name;
    private final List<String> fields;
    private final Type[] caught;
    private final Type erased;
    private final Handle written;
    private final Type exact;
    private final MethodVisitor code;

    /**
     * A body to be written.
     *
     * @param code where
     * @param name of its class
     * @param fields that hold what it caught, references as objects
     * @param site where it was written
     */
    LambdaBody(MethodVisitor code, String name, List<String> fields, InvokeDynamicInsnNode site) {
        this.code = code;
        this.name = name;
        this.fields = fields;
        this.caught = Type.getArgumentTypes(site.desc);
        this.erased = (Type) site.bsmArgs[0];
        this.written = (Handle) site.bsmArgs[1];
        this.exact = (Type) site.bsmArgs[2];
    }

    void write() {
        List<Type> taken = new ArrayList<>();
        boolean creates = written.getTag() == H_NEWINVOKESPECIAL;
        if (creates) {
            code.visitTypeInsn(NEW, written.getOwner());
            code.visitInsn(DUP);
        } else if (written.getTag() != H_INVOKESTATIC) {
            taken.add(Type.getObjectType(written.getOwner()));
        }
        taken.addAll(List.of(Type.getArgumentTypes(written.getDesc())));
        for (int i = 0; i < caught.length; i++) {
            Type held = isPrimitive(caught[i]) ? caught[i] : OBJECT;
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, fields.get(i), held.getDescriptor());
            convert(held, taken.get(i));
        }
        Type[] given = erased.getArgumentTypes();
        int at = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(ILOAD), at);
            convert(given[i], exact.getArgumentTypes()[i]);
            convert(exact.getArgumentTypes()[i], taken.get(caught.length + i));
            at += given[i].getSize();
        }
        code.visitMethodInsn(call(), written.getOwner(), written.getName(), written.getDesc(), written.isInterface());
        give(creates ? Type.getObjectType(written.getOwner()) : Type.getReturnType(written.getDesc()));
        code.visitInsn(erased.getReturnType().getOpcode(IRETURN));
    }

    private int call() {
        return switch (written.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> written.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private void give(Type result) {
        if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
            convert(result, exact.getReturnType());
            convert(exact.getReturnType(), erased.getReturnType());
        } else if (result.getSize() > 0) {
            code.visitInsn(result.getSize() == 1 ? POP : POP2);
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    static String box(Type primitive) {
        return BOXES.entrySet().stream()
                .filter(each -> each.getValue().equals(primitive))
                .map(Map.Entry::getKey)
                .findAny()
                .orElseThrow();
    }

    private void convert(Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(from, to);
        } else if (isPrimitive(from)) {
            String box = box(from);
            code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            Type held = BOXES.getOrDefault(from.getInternalName(), to);
            code.visitTypeInsn(CHECKCAST, box(held));
            code.visitMethodInsn(
                    INVOKEVIRTUAL, box(held), held.getClassName() + "Value", "()" + held.getDescriptor(), false);
            widen(held, to);
        } else if (!to.equals(OBJECT)) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private void widen(Type from, Type to) {
        if (from.equals(to) || from.getSort() < Type.INT && to.equals(Type.INT_TYPE)) {
            return;
        }
        boolean small = from.getSort() <= Type.INT;
        switch (to.getSort()) {
            case Type.LONG -> code.visitInsn(I2L);
            case Type.DOUBLE -> code.visitInsn(small ? I2D : from.equals(Type.LONG_TYPE) ? L2D : F2D);
            case Type.FLOAT -> code.visitInsn(small ? I2F : L2F);
            default -> throw new IllegalStateException(from + " is not widened to " + to);
        }
    }
}
