using System.Globalization;
using System.Xml;
using Education.Authoring.Guards;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;

namespace Education.Authoring.Figures;

/// <summary>Takes the allowed attributes of each element and remembers ids, uses of ids and the view box.</summary>
internal sealed class FigureAttributes(XmlReader xml, SourceFile file, List<Finding> findings)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, SourceSpan Where)> _uses = [];

    /// <summary>Width and height of the view box; null when there is none.</summary>
    public (double Width, double Height)? Size { get; private set; }

    /// <summary>The place at which the reader stands.</summary>
    public SourceSpan Where => xml is IXmlLineInfo { LineNumber: > 0 } place
        ? new SourceSpan(file.Path, place.LineNumber, place.LinePosition, place.LineNumber, place.LinePosition + xml.Name.Length)
        : SourceSpan.FileStart(file.Path);

    /// <summary>The allowed attributes of the element at which the reader stands, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Take(string element)
    {
        var taken = new List<(string, string)>();
        bool hasViewBox = false;
        var where = Where;
        while (xml.MoveToNextAttribute())
        {
            string value = Clean(xml.Value);
            hasViewBox |= xml.Name == "viewBox";
            if (IsAllowed(xml.Name, value))
            {
                taken.Add((xml.Name, value));
            }
        }

        xml.MoveToElement();
        if (element == "svg" && !hasViewBox)
        {
            findings.Add(FigureRules.ViewBox.At(where, "The figure has no viewBox. Add viewBox=\"0 0 360 480\" with the width and height of the drawing."));
        }

        return taken;
    }

    /// <summary>Text without the forbidden characters that a code such as <c>&amp;#xE000;</c> may bring in.</summary>
    public string Clean(string text)
    {
        var clean = CharacterGuard.Clean(file.Path, text);
        findings.AddRange(clean.Findings.Select(f => f with { Where = Where }));
        return clean.Value ?? "";
    }

    /// <summary>Reports uses of parts that the figure does not have.</summary>
    public void CheckOwnParts()
    {
        foreach (var (id, where) in _uses.Where(use => !_ids.Contains(use.Id)))
        {
            string? closest = Closest.Of(id, _ids.Order(StringComparer.Ordinal));
            findings.Add(FigureRules.OwnParts.At(where, $"No part of the figure has the id ‘{id}’. {(closest is null ? "Add it, or take this out." : $"Did you mean ‘{closest}’?")}", closest));
        }
    }

    private bool IsAllowed(string name, string value)
    {
        if (!FigureVocabulary.Attributes.Contains(name))
        {
            return Refuse(FigureRules.Attribute, $"‘{name}’ is not allowed in a figure. {(name == "xlink:href" ? "Write ‘href’." : "Take it out.")}");
        }

        // A backslash hides words from a reader of the file that a browser still understands.
        if (value.Contains('\\', StringComparison.Ordinal) || (name != "xmlns" && value.Contains("//", StringComparison.Ordinal)))
        {
            return Refuse(FigureRules.OwnParts, $"‘{value}’ may lead out of the figure. Use parts of the figure only, such as ‘#{file.Stem}-part’.");
        }

        return name switch
        {
            "id" => TakeId(value),
            "class" => TakeClasses(value),
            "href" => TakeUse(value, value),
            "viewBox" => TakeViewBox(value),
            "aria-labelledby" => value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(id => TakeUse($"#{id}", value)),
            _ => !value.Contains('(', StringComparison.Ordinal) || name.EndsWith("ransform", StringComparison.Ordinal) || TakeUse(Reference(value), value),
        };
    }

    private bool TakeId(string id)
    {
        if (!id.StartsWith($"{file.Stem}-", StringComparison.Ordinal) || id.Any(char.IsWhiteSpace))
        {
            return Refuse(FigureRules.IdPrefix, $"‘{id}’ could meet the same id in another figure. Write ‘{file.Stem}-{id.Trim()}’, here and where it is used.");
        }

        return _ids.Add(id) || Refuse(FigureRules.IdPrefix, $"‘{id}’ stands here a second time. Give this part another id.");
    }

    private bool TakeClasses(string classes)
    {
        foreach (string name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => !FigureVocabulary.Classes.Contains(name)))
        {
            string? closest = Closest.Of(name, FigureVocabulary.Classes.Order(StringComparer.Ordinal));
            Refuse(FigureRules.Class, $"‘{name}’ is not a class that the theme colours. {(closest is null ? $"Use one of: {string.Join(", ", FigureVocabulary.Classes.Order(StringComparer.Ordinal))}." : $"Did you mean ‘{closest}’?")}");
        }

        return true;
    }

    private bool TakeUse(string target, string value)
    {
        if (!target.StartsWith('#'))
        {
            return Refuse(FigureRules.OwnParts, $"‘{value}’ leads out of the figure. Use parts of the figure only, such as ‘#{file.Stem}-part’.");
        }

        _uses.Add((target[1..], Where));
        return true;
    }

    private bool TakeViewBox(string value)
    {
        double[] numbers = [.. value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : double.NaN)];
        if (numbers is not [_, _, > 0, > 0] || numbers.Any(double.IsNaN))
        {
            return Refuse(FigureRules.ViewBox, $"‘{value}’ is not a viewBox. Write four numbers: left, top, width and height, such as ‘0 0 360 480’.");
        }

        Size ??= (numbers[2], numbers[3]);
        return true;
    }

    // The id in url(#id); of anything else with a bracket, the whole text, which is refused.
    private static string Reference(string value) =>
        value.StartsWith("url(", StringComparison.Ordinal) && value.EndsWith(')') && value.Count(c => c == '(') == 1 ? value[4..^1].Trim('\'', '"', ' ') : value;

    private bool Refuse(Rule rule, string message)
    {
        findings.Add(rule.At(Where, message));
        return false;
    }
}
