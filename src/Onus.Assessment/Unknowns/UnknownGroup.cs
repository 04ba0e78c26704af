using Onus.Contracts;
using Onus.Core.Places;

namespace Onus.Assessment.Unknowns;

/// <summary>What is not known for one kind of reason.</summary>
/// <param name="Code">The kind of reason.</param>
/// <param name="Attributes">How many attributes.</param>
/// <param name="Findings">How many findings are unknown for it.</param>
/// <param name="Details">What exactly is not known, that which holds up the most first.</param>
public sealed record UnknownGroup(UnknownCode Code, int Attributes, int Findings, IReadOnlyList<UnknownDetail> Details)
{
    /// <summary>Whether the input leaves it to somebody: a variable without default, a module that is not there, what is looked up.</summary>
    public bool IsInput => Code is UnknownCode.ParameterWithoutDefault or UnknownCode.Unavailable or UnknownCode.LookedUp or UnknownCode.Imported;
}

/// <summary>One thing that is not known.</summary>
/// <param name="Detail">What it is, as a phrase.</param>
/// <param name="Attributes">How many attributes it holds up.</param>
/// <param name="Findings">How many findings it holds up.</param>
/// <param name="Example">An attribute that it holds up.</param>
/// <param name="Place">Where that is written.</param>
public sealed record UnknownDetail(string Detail, int Attributes, int Findings, string Example, Origin Place);
