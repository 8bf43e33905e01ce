using Education.Lessons.Blocks;
using Education.Theme.Blocks;
using Xunit;

namespace Education.Tests.Theme;

public sealed class BlockViewTests
{
    [Fact]
    public void Every_kind_of_block_has_a_view_made_for_it()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract).ToHashSet();
        Assert.Equal(kinds.OrderBy(k => k.Name, StringComparer.Ordinal), BlockViews.ByBlock.Keys.OrderBy(k => k.Name, StringComparer.Ordinal));
        var frame = SampleSite.Frame("en/x/", "lesson", "x");
        Assert.All(SampleBlocks.Every, block => Assert.IsAssignableFrom(typeof(BlockView<>).MakeGenericType(block.GetType()), BlockViews.ByBlock[block.GetType()](block, frame, 2)));
    }

    [Fact]
    public void The_sample_lesson_holds_every_kind()
    {
        var shown = SampleBlocks.Every.Select(block => block.GetType()).ToHashSet();
        Assert.Equal([], BlockViews.ByBlock.Keys.Except(shown));
    }
}
