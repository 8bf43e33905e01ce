using Education.Lessons;

namespace Education.Theme.Layouts;

/// <summary>Which way a language is written.</summary>
public static class Direction
{
    /// <summary><c>rtl</c> for languages written from right to left, else <c>ltr</c>.</summary>
    public static string Of(Language language) => language.Tag.Split('-')[0] switch
    {
        "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "ku" or "ps" or "sd" or "ug" or "ur" or "yi" => "rtl",
        _ => "ltr",
    };
}
