using Education.Reading;
using Xunit;

namespace Education.Tests.Reading;

public sealed class PackedCountsTests
{
    private static readonly TextCounts Counted = TextAnalyser.For("en").Count("Pain is real. It is not all in your imagination, and Anna knows that it hurts.");

    [Fact]
    public void Counts_come_back_as_they_were_in_the_same_order()
    {
        var large = new TextCounts { Sentences = 127, Words = 128, Syllables = 16_384, Letters = 2_000_000, FunctionWords = int.MaxValue };
        var writer = new CountsWriter();
        TextCounts[] written = [Counted, default, large, .. Enumerable.Repeat(Counted + large, 300)];
        Array.ForEach(written, writer.Add);
        Assert.Equal(written, Read(writer.Take()));
    }

    [Fact]
    public void A_writer_starts_anew_after_it_was_emptied()
    {
        var writer = new CountsWriter();
        writer.Add(Counted);
        writer.Take();
        Assert.Empty(Read(writer.Take()));
    }

    private static List<TextCounts> Read(byte[] packed)
    {
        var reader = new CountsReader(packed);
        var read = new List<TextCounts>();
        while (!reader.IsAtEnd)
        {
            read.Add(reader.Next());
        }

        return read;
    }
}
