namespace Onus.Hcl.Functions;

/// <summary>RE2's names of character classes in .NET's terms, as they stand inside brackets.</summary>
internal static class RegexClasses
{
    private const string Categories = "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co";

    public static string? Posix(string name) => name switch
    {
        "alnum" => "0-9A-Za-z",
        "alpha" => "A-Za-z",
        "ascii" => "\\u0000-\\u007f",
        "blank" => "\\t ",
        "cntrl" => "\\u0000-\\u001f\\u007f",
        "digit" => "0-9",
        "graph" => "!-~",
        "lower" => "a-z",
        "print" => " -~",
        "punct" => "!-/:-@\\[-`{-~",
        "space" => "\\t\\n\\v\\f\\r ",
        "upper" => "A-Z",
        "word" => "0-9A-Za-z_",
        "xdigit" => "0-9A-Fa-f",
        "^alnum" => "\\u0000-/:-@\\[-`{-\\uffff",
        "^alpha" => "\\u0000-@\\[-`{-\\uffff",
        "^digit" => Negated('D'),
        "^space" => Negated('S'),
        "^word" => Negated('W'),
        "^lower" => "\\u0000-`{-\\uffff",
        "^upper" => "\\u0000-@\\[-\\uffff",
        _ => null,
    };

    public static string Negated(char escape) => escape switch
    {
        'D' => "\\u0000-/:-\\uffff",
        'W' => "\\u0000-/:-@\\[-\\^`{-\\uffff",
        _ => "\\u0000-\\u0008\\u000b\\u000e-\\u001f!-\\uffff",
    };

    public static string? Property(string name) => name switch
    {
        "Greek" => "IsGreek",
        "Cyrillic" => "IsCyrillic",
        "Hebrew" => "IsHebrew",
        "Arabic" => "IsArabic",
        "Hiragana" => "IsHiragana",
        "Katakana" => "IsKatakana",
        "Thai" => "IsThai",
        "Han" => "IsCJKUnifiedIdeographs",
        _ => Categories.Split(' ').Contains(name) ? name : null,
    };
}
