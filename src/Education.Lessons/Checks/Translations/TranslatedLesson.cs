namespace Education.Lessons.Checks.Translations;

/// <summary>A lesson of another language, and the lesson of the first language it is translated from.</summary>
internal sealed record TranslatedLesson(Lesson Translation, Lesson Source)
{
    /// <summary>Every lesson that has a source.</summary>
    public static IEnumerable<TranslatedLesson> In(Library library) =>
        from lesson in library.Shelves.Skip(1).SelectMany(s => s.Lessons)
        let source = library.Find(library.Shelves[0].Language, lesson.Id)
        where source is not null
        select new TranslatedLesson(lesson, source);

    /// <summary>How authors name it on the command line.</summary>
    public string Name => $"{Translation.Language} {Translation.Home}/{Translation.Id}";
}
