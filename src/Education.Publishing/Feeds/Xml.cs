using System.Text;
using System.Xml;

namespace Education.Publishing.Feeds;

/// <summary>Writes XML that is the same on every system.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Write(Action<XmlWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            body(xml);
        }

        return bytes.ToArray();
    }
}
