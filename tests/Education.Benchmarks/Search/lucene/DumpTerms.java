import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads lines of JSON-escaped text (only \\uXXXX escapes) and writes Lucene's terms, one line a text, escaped and joined by spaces. */
public final class DumpTerms {
    public static void main(String[] args) throws IOException {
        Analyzer analyzer = switch (args.length == 0 ? "en" : args[0]) {
            case "de" -> new GermanAnalyzer();
            case "es" -> new SpanishAnalyzer();
            case "fr" -> new FrenchAnalyzer();
            default -> new EnglishAnalyzer();
        };
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.US_ASCII);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            StringBuilder terms = new StringBuilder();
            try (TokenStream stream = analyzer.tokenStream("text", unescape(line))) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    if (terms.length() > 0) terms.append(' ');
                    escape(term, terms);
                }
                stream.end();
            }
            out.print(terms.append('\n'));
        }
        out.flush();
    }

    private static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("\\u", i)) { text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16)); i += 5; }
            else text.append(line.charAt(i));
        }
        return text.toString();
    }

    private static void escape(CharSequence term, StringBuilder out) {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c > ' ' && c < 127 && c != '\\') out.append(c); else out.append(String.format("\\u%04x", (int) c));
        }
    }
}
