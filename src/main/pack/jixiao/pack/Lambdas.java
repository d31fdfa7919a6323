package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The lambda expressions and method references of one class, each as a class of its own beside it, in the same nest. */
final class Lambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String ONE = "ONE";
    private static final String OF = "of";

    private final ClassNode host;
    private final PlainClasses.Made made;
    private int count;

    Lambdas(ClassNode host, PlainClasses.Made made) {
        this.host = host;
        this.made = made;
    }

    /** Whether there was one. */
    boolean written() {
        return Sites.replaced(
                host,
                site -> site.bsm.getOwner().equals(FACTORY)
                        && site.bsm.getName().equals("metafactory"),
                site -> {
                    String name = host.name + "$$" + count++;
                    write(name, site);
                    return Type.getArgumentTypes(site.desc).length == 0
                            ? new FieldInsnNode(
                                    GETSTATIC,
                                    name,
                                    ONE,
                                    Type.getReturnType(site.desc).getDescriptor())
                            : new MethodInsnNode(INVOKESTATIC, name, OF, site.desc);
                });
    }

    private void write(String name, InvokeDynamicInsnNode site) {
        Type face = Type.getReturnType(site.desc);
        Type[] caught = Type.getArgumentTypes(site.desc);
        String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
            face.getInternalName()
        });
        type.visitNestHost(nest);
        String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, caught);
        constructor(type, name, descriptor, caught);
        if (caught.length == 0) {
            type.visitField(ACC_STATIC | ACC_FINAL, ONE, face.getDescriptor(), null, null);
            MethodVisitor code = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
            construct(code, name, descriptor, caught);
            code.visitFieldInsn(PUTSTATIC, name, ONE, face.getDescriptor());
            end(code, RETURN);
        } else {
            MethodVisitor code = type.visitMethod(ACC_STATIC, OF, site.desc, null, null);
            construct(code, name, descriptor, caught);
            end(code, ARETURN);
        }
        new LambdaBody(type, name, caught, site).write();
        type.visitEnd();
        made.add(nest, name, type.toByteArray());
    }

    private static void constructor(ClassWriter type, String name, String descriptor, Type[] caught) {
        MethodVisitor code = type.visitMethod(ACC_PRIVATE, "<init>", descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int at = 1;
        for (int i = 0; i < caught.length; i++) {
            type.visitField(ACC_PRIVATE | ACC_FINAL, LambdaBody.field(i), caught[i].getDescriptor(), null, null);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(caught[i].getOpcode(ILOAD), at);
            code.visitFieldInsn(PUTFIELD, name, LambdaBody.field(i), caught[i].getDescriptor());
            at += caught[i].getSize();
        }
        end(code, RETURN);
    }

    private static void construct(MethodVisitor code, String name, String descriptor, Type[] caught) {
        code.visitCode();
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        int at = 0;
        for (Type each : caught) {
            code.visitVarInsn(each.getOpcode(ILOAD), at);
            at += each.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", descriptor, false);
    }

    static void end(MethodVisitor code, int giving) {
        code.visitInsn(giving);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
