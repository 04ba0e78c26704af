using System.Text;

namespace Onus.Contracts.Fedramp;

/// <summary>The ids of what FedRAMP asks for.</summary>
public static class FedrampIds
{
    /// <summary>The framework that controls are of.</summary>
    public const string Controls = "nist-800-53-r5";

    /// <summary>The framework that Key Security Indicators are of.</summary>
    public const string Indicators = "fedramp-20x-ksi";

    /// <summary>The baseline of controls of a class; null for class A, which has none.</summary>
    public static string? BaselineOf(string @class) => @class switch
    {
        "B" => "fedramp-rev5-low",
        "C" => "fedramp-rev5-moderate",
        "D" => "fedramp-rev5-high",
        _ => null,
    };

    /// <summary>The framework that an id is of; null for a rule of FedRAMP's own, such as <c>SCG-CSO-RSC</c>.</summary>
    public static string? FrameworkOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith("KSI-", StringComparison.Ordinal) ? Indicators : IsRule(id) ? null : Controls;
    }

    /// <summary>Whether an id is that of a rule: three words of three letters and digits.</summary>
    public static bool IsRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return !id.StartsWith("KSI-", StringComparison.Ordinal) && id.Split('-') is [{ Length: 3 }, { Length: 3 }, { Length: 3 }] && id.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-');
    }

    /// <summary>The control of an organisation-defined parameter: <c>AC-2(1)</c> of <c>ac-02.01_odp.03</c>, <c>ac-2.1_prm_1</c> or <c>ac-2(1)_odp</c>.</summary>
    public static string ControlOf(string parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var end = parameter.IndexOf('_', StringComparison.Ordinal);
        var parts = (end < 0 ? parameter : parameter[..end]).ToUpperInvariant().Replace("(", ".", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Split('.');
        var control = new StringBuilder();
        var at = parts[0].IndexOf('-', StringComparison.Ordinal);
        control.Append(parts[0].AsSpan(0, at + 1)).Append(parts[0][(at + 1)..].TrimStart('0'));
        foreach (var part in parts.Skip(1))
        {
            control.Append('(').Append(part.TrimStart('0')).Append(')');
        }

        return control.ToString();
    }
}
