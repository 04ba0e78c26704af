using Onus.Contracts;
using Onus.Core.Diagnostics;

namespace Onus.Core.Values;

/// <summary>Why a value is not known: a code to count by and a phrase to read.</summary>
/// <param name="Code">The kind of reason.</param>
/// <param name="Detail">What exactly is not known, as a phrase such as <c>parameter "Env" has no default</c>.</param>
public sealed record UnknownReason(UnknownCode Code, Message Detail)
{
    /// <summary>The code as outputs spell it, such as <c>parameter-without-default</c>.</summary>
    public string CodeName => Code.Name();

    /// <inheritdoc/>
    public override string ToString() => Detail.Text;
}
