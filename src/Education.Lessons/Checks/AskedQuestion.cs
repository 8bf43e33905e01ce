using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks;

/// <summary>A question with the quiz and the file it stands in.</summary>
public sealed record AskedQuestion(Manuscript Manuscript, Quiz Quiz, Question Question);
