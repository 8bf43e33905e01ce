import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's BM25 over title and body as one field: java LuceneRun docs.tsv queries.tsv > run.tsv (docs.tsv: id, tab, text). */
public final class LuceneRun {
    public static void main(String[] args) throws IOException {
        EnglishAnalyzer analyzer = new EnglishAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String[] parts = line.split("\t", 2);
                Document document = new Document();
                document.add(new StoredField("id", parts[0]));
                document.add(new TextField("text", parts[1], Field.Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] parts = line.split("\t", 2);
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            try (TokenStream stream = analyzer.tokenStream("text", parts[1])) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
            int rank = 1;
            for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) {
                System.out.println(parts[0] + "\t" + searcher.doc(hit.doc).get("id") + "\t" + rank++ + "\t" + hit.score);
            }
        }
    }
}
