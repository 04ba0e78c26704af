using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Core.Diagnostics;

/// <summary>What is wrong with an input, where, and what to do about it.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">A stable code such as <c>cfn-duplicate-key</c>.</param>
/// <param name="Message">What is wrong, in one sentence, never with a secret in it.</param>
/// <param name="Origin">Where.</param>
/// <param name="Remedy">What to do about it, in one sentence; null when there is nothing to say.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, Message Message, Origin Origin, Message? Remedy = null);
