using System.Text.Json.Serialization;

namespace Onus.Contracts;

/// <summary>How grave a diagnostic is.</summary>
[JsonConverter(typeof(WordConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity : byte
{
    /// <summary>Worth knowing; shown with <c>--verbose</c>.</summary>
    Note,

    /// <summary>Something is doubtful; nothing was lost.</summary>
    Warning,

    /// <summary>Something could not be read; the rest was.</summary>
    Error,
}
