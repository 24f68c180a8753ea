import com.jcraft.jsch.*;

class Remote {
    InputStream tail(Session session, HttpServletRequest req) throws Exception {
        ChannelExec channel = (ChannelExec) session.openChannel("exec");
        // ruleid: java-remote-command-concatenation
        channel.setCommand("tail -n 200 /var/log/" + req.getParameter("service") + ".log");
        return channel.getInputStream();
    }

    void restart(net.schmizz.sshj.connection.channel.direct.Session session, String unit) throws Exception {
        // ruleid: java-remote-command-concatenation
        session.exec("systemctl restart " + unit);
    }

    void format(ChannelExec channel, String name) {
        // ruleid: java-remote-command-concatenation
        channel.setCommand(String.format("cat /data/%s", name));
    }

    void fixed(ChannelExec channel) {
        // ok: java-remote-command-concatenation
        channel.setCommand("uptime");
    }

    void checked(ChannelExec channel, String unit) {
        if (!units.contains(unit)) return;
        // ok: java-remote-command-concatenation
        channel.setCommand("systemctl status " + unit);
    }

    void database(Db db, int n) {
        // ok: java-remote-command-concatenation
        db.exec("vacuum");
    }
}
