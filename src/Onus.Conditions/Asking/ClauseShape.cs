using Onus.Core.Model;
using Onus.Hcl.Syntax;

namespace Onus.Conditions.Asking;

/// <summary>What a clause is called and made of; one for all times that it is asked.</summary>
/// <param name="written">The expression as the catalogue has it.</param>
internal sealed class ClauseShape(Expression written, ClauseKind kind)
{
    /// <summary>How its truth comes of its parts.</summary>
    public ClauseKind Kind => kind;

    /// <summary>The clause as it is written.</summary>
    public string Text => field ??= HclPrinter.Print(written);
}
