using Xunit;

namespace Education.Browser.Tests;

/// <summary>All tests share one built site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<BuiltSite>
{
    public const string Name = "site";
}
