namespace Education.Publishing.Pages;

/// <summary>What a page is called and what it is about. An empty description stands for the site's own.</summary>
internal readonly record struct PageWords(string Title, string Description);
