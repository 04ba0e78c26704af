using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What of a responsibility stays with whoever uses a service that a team runs for others.</summary>
/// <param name="Responsibility">The responsibility.</param>
/// <param name="Customer">What the team's customer does, in a sentence.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record ExportedPart(string Responsibility, string Customer, Origin Origin);
