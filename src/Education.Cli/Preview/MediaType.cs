namespace Education.Cli.Preview;

/// <summary>Media types of the files a site holds.</summary>
internal static class MediaType
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".png" => "image/png",
        ".txt" or ".conf" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
