using System.Collections.Immutable;
using Onus.Core.Places;

namespace Onus.Catalog.Model;

/// <summary>Which services of a provider a programme of audits has in its scope on a day, as a page of the provider's says that a team has saved.</summary>
/// <param name="Name">Its name, such as <c>soc</c>.</param>
/// <param name="Provider">Whose services they are.</param>
/// <param name="Program">What the page calls the programme; empty where it does not name it.</param>
/// <param name="AsOf">The day of the page.</param>
/// <param name="Sha256">The SHA-256 of the page in small hexadecimal digits.</param>
/// <param name="Services">What the page calls them, by the ids of the services that are in scope.</param>
/// <param name="Pending">What the page says of services that are not in scope yet, by what it calls them.</param>
/// <param name="Unmatched">What the page calls services in scope that no service of the catalogue is called.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record ServicesInScope(
    string Name,
    string Provider,
    string Program,
    string AsOf,
    string Sha256,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Services,
    ImmutableSortedDictionary<string, string> Pending,
    ImmutableArray<string> Unmatched,
    Origin Origin)
{
    /// <summary>The folder beside settings whose files are read with them.</summary>
    public const string Folder = ".onus/services-in-scope";

    /// <summary>The word for such a block.</summary>
    public const string BlockType = "services_in_scope";
}
