namespace Education.Tests.Reliability;

/// <summary>Requests that no reader's browser makes. <c>{here}</c> stands for the server's own name and port.</summary>
internal static class HostileRequests
{
    private static readonly string[] Hosts =
        ["evil.example", "evil.example:{port}", "localhost.evil.example:{port}", "127.0.0.1.nip.io:{port}", "[::ffff:1.2.3.4]:{port}", "0.0.0.0:{port}", "2130706433", "local%68ost"];

    private static readonly string[] Paths =
    [
        "/../secret.txt", "/../../secret.txt", "/%2e%2e/secret.txt", "/%2e%2e/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt",
        "/..\\secret.txt", "/en/../../secret.txt", "/%252e%252e/secret.txt", "//etc/passwd", "/etc/passwd", "/secret.txt", "/en/%00", "/%00",
        "/en/lessons/leak/", "/C:/secret.txt",
    ];

    private static readonly string[] Methods = ["TRACE", "POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "PATCH"];

    private static readonly string[] Origins = ["http://evil.example", "null", "http://localhost:1", "https://localhost:{port}.evil.example", "file://"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Hosts.Select(host => $"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"),
        .. Paths.Select(path => $"GET {path} HTTP/1.1\r\nHost: {{here}}\r\n\r\n"),
        .. Methods.Select(method => $"{method} /en/ HTTP/1.1\r\nHost: {{here}}\r\nContent-Length: 0\r\n\r\n"),
        .. Origins.Select(origin => $"GET /_preview/page.json?path=/en/lessons/x/ HTTP/1.1\r\nHost: {{here}}\r\nOrigin: {origin}\r\n\r\n"),
        "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: {here}\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: {here}\r\nHost: evil.example\r\n\r\n",
        $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: {{here}}\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: {{here}}\r\nX: {new string('a', 70_000)}\r\n\r\n",
        "GET /_preview/page.json?path=/ HTTP/1.1\r\nHost: {here}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\n\r\n",
        "GET /_preview/panel.js%00 HTTP/1.1\r\nHost: {here}\r\n\r\n",
        "GET /_preview/events HTTP/1.1\r\nHost: {here}\r\nOrigin: http://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        "\u0016\u0003\u0001\u0002\0\u0001\0\u0001",
    ];
}
