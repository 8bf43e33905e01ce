using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Translations;

namespace Education.Authoring.Heads;

/// <summary>The text that a lesson was translated from.</summary>
internal static class TranslationField
{
    /// <summary>Null when it is left out, or its version cannot be read.</summary>
    public static TranslationMark? Read(FieldMap fields)
    {
        if (fields.Map("translation_of", Need.Optional) is not { } source)
        {
            return null;
        }

        var version = source.Number("version", Need.Required, 1..9999);
        var blocks = source.List("blocks", Need.Required).Where(text => IsMark(fields, text)).Select(text => text.Value).ToList();
        source.End();
        return version is { } known ? new TranslationMark(known.Value, blocks, source.Where) : null;
    }

    private static bool IsMark(FieldMap fields, Sourced<string> text)
    {
        if (BlockMark.IsMark(text.Value))
        {
            return true;
        }

        fields.Findings.Add(FieldRules.WrongShape.At(text.Where, $"‘{text.Value}’ is not the mark of a block. Leave these marks to the program: education new translation LANGUAGE PATH/ID --refresh writes them."));
        return false;
    }
}
