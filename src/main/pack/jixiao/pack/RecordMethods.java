package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/** A record's {@code equals} and {@code hashCode}, as the JVM would make them. */
final class RecordMethods {
    private final ClassNode host;

    RecordMethods(ClassNode host) {
        this.host = host;
    }

    /** Whether there was one. */
    boolean written() {
        return Sites.replacedByMethods(
                host,
                site -> site.bsm.getOwner().equals("java/lang/runtime/ObjectMethods") && !site.name.equals("toString"),
                site -> "$" + site.name,
                (code, site) -> {
                    if (site.name.equals("equals")) {
                        equal(code, fields(site));
                    } else {
                        hash(code, fields(site));
                    }
                });
    }

    private static List<Handle> fields(InvokeDynamicInsnNode site) {
        List<Handle> fields = new ArrayList<>();
        for (Object each : site.bsmArgs) {
            if (each instanceof Handle field) {
                fields.add(field);
            }
        }
        return fields;
    }

    private void equal(MethodNode code, List<Handle> fields) {
        LabelNode differs = new LabelNode();
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, host.name);
        code.instructions.add(new JumpInsnNode(IFEQ, differs));
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(CHECKCAST, host.name);
        code.visitVarInsn(ASTORE, 2);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, host.name, field.getName(), field.getDesc());
            code.visitVarInsn(ALOAD, 2);
            code.visitFieldInsn(GETFIELD, host.name, field.getName(), field.getDesc());
            if (!LambdaBody.isPrimitive(type)) {
                code.visitMethodInsn(
                        INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.instructions.add(new JumpInsnNode(IFEQ, differs));
            } else {
                String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
                code.visitMethodInsn(INVOKESTATIC, LambdaBody.box(type), "compare", both, false);
                code.instructions.add(new JumpInsnNode(IFNE, differs));
            }
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.instructions.add(differs);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
        code.maxStack = 5;
        code.maxLocals = 3;
    }

    private void hash(MethodNode code, List<Handle> fields) {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, host.name, field.getName(), field.getDesc());
            code.visitMethodInsn(
                    INVOKESTATIC,
                    LambdaBody.isPrimitive(type) ? LambdaBody.box(type) : "java/util/Objects",
                    "hashCode",
                    LambdaBody.isPrimitive(type) ? "(" + type.getDescriptor() + ")I" : "(Ljava/lang/Object;)I",
                    false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
        code.maxStack = 4;
        code.maxLocals = 1;
    }
}
