using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model.Residency;

/// <summary>A Region of AWS.</summary>
/// <param name="Id">Its code, such as <c>eu-central-1</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Partition">The partition that it is in.</param>
/// <param name="Country">The country that its zones are in, by ISO 3166-1.</param>
/// <param name="Subdivision">The part of the country, by ISO 3166-2.</param>
/// <param name="Domain">What the names of hosts of its services end with.</param>
/// <param name="Zones">The ids of its Availability Zones.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record AwsRegion(string Id, string Title, string Partition, string Country, string Subdivision, string Domain, ImmutableArray<string> Zones, Origin Origin);
