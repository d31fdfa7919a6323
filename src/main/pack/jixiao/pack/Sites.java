package jixiao.pack;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Places of a class that are linked when they are first reached, replaced by what does the same. */
final class Sites {
    private Sites() {}

    /**
     * Replaces the places that are meant, in their order.
     *
     * @return whether there was one
     */
    static boolean replaced(
            ClassNode host,
            Predicate<InvokeDynamicInsnNode> meant,
            Function<InvokeDynamicInsnNode, AbstractInsnNode> by) {
        boolean any = false;
        for (MethodNode method : host.methods) {
            for (AbstractInsnNode each : method.instructions.toArray()) {
                if (each instanceof InvokeDynamicInsnNode site && meant.test(site)) {
                    method.instructions.set(site, by.apply(site));
                    any = true;
                }
            }
        }
        return any;
    }

    /**
     * Replaces each by the call of a method that the class gets for it.
     *
     * @param name of the method
     * @param body writes the method, which is given empty
     * @return whether there was one
     */
    static boolean replacedByMethods(
            ClassNode host,
            Predicate<InvokeDynamicInsnNode> meant,
            Function<InvokeDynamicInsnNode, String> name,
            BiConsumer<MethodNode, InvokeDynamicInsnNode> body) {
        List<MethodNode> written = new ArrayList<>();
        boolean any = replaced(host, meant, site -> {
            MethodNode code =
                    new MethodNode(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name.apply(site), site.desc, null, null);
            body.accept(code, site);
            written.add(code);
            return new MethodInsnNode(
                    INVOKESTATIC, host.name, code.name, code.desc, (host.access & ACC_INTERFACE) != 0);
        });
        host.methods.addAll(written);
        return any;
    }
}
