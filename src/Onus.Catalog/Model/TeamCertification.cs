using Onus.Contracts.Fedramp;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>What settings say of a FedRAMP certification.</summary>
/// <param name="Said">What they say.</param>
/// <param name="Origin">Where they say it.</param>
public sealed record TeamCertification(Certification Said, Origin Origin);
