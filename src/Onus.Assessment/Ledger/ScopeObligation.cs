using Onus.Contracts;
using Onus.Core.Model;

namespace Onus.Assessment.Ledger;

/// <summary>A responsibility of the account or the organisation as a whole: once for all that is scanned together.</summary>
/// <param name="Scope">The account or the organisation.</param>
/// <param name="Entry">Who holds it, with the ground.</param>
/// <param name="Status">How it stands, as far as the input shows it.</param>
/// <param name="Reason">Why it stands so.</param>
/// <param name="Passed">How many verdicts on resources speak for it.</param>
/// <param name="Failed">How many speak against it.</param>
/// <param name="Unknown">How many can't be told.</param>
public sealed record ScopeObligation(ResponsibilityScope Scope, SplitEntry Entry, ObligationStatus Status, string Reason, int Passed, int Failed, int Unknown);
