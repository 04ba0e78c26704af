using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Contracts.Matrices;

namespace Onus.Engine.Matrices;

/// <summary>Turns a matrix round: from what a team inherits of AWS to what the team's own customers inherit of the team, and what stays theirs.</summary>
internal static class CustomerMatrix
{
    /// <summary>The matrix for the team's customers.</summary>
    /// <param name="exported">What stays with whoever uses a service that others run.</param>
    public static ResponsibilityMatrix Of(ResponsibilityMatrix matrix, ImmutableArray<ExportedPart> exported)
    {
        var parts = exported.ToDictionary(part => part.Responsibility, StringComparer.Ordinal);
        ImmutableArray<MatrixRow> rows = [.. matrix.Rows.Select(row => Of(row, parts))];
        return matrix with
        {
            ForCustomers = true,
            Rows = rows,
            Meanings = MatrixMeanings.ForCustomers,
            Framework = matrix.Framework with { Holders = MatrixBuilder.HoldersOf(rows) },
        };
    }

    /// <summary>What the team does and AWS does becomes what is provided; what users of a service keep becomes the customer's.</summary>
    private static MatrixRow Of(MatrixRow row, Dictionary<string, ExportedPart> exported)
    {
        ImmutableArray<MatrixPart> theirs =
        [
            .. row.Customer.Concat(row.Aws).DistinctBy(part => part.Responsibility).Where(part => exported.ContainsKey(part.Responsibility))
                .Select(part => new MatrixPart(part.Responsibility, part.Title, exported[part.Responsibility].Customer, [new MatrixStanding(ObligationStatus.Open, [new MatrixService("customer", "the customer's use of the service", [])])]) { Strength = part.Strength, Mode = CustomerMode.Provided, Confidence = "derived" }),
        ];
        ImmutableArray<MatrixPart> ours = [.. row.Customer.Concat(row.Aws).Concat(row.ThirdParties).Select(WithoutInside)];
        var provides = !ours.IsEmpty;
        return row with
        {
            Holder = provides && !theirs.IsEmpty ? Holder.Shared : provides ? Holder.ThirdParty : theirs.IsEmpty ? row.Holder : Holder.Customer,
            Aws = ours,
            ThirdParties = [],
            Customer = theirs,
            InheritedBy = [],
        };
    }

    /// <summary>A part as customers see it: which services it is for and how it stands there, but no names of what is deployed, and nothing of what is to be changed.</summary>
    private static MatrixPart WithoutInside(MatrixPart part) => part with
    {
        Party = null,
        Because = null,
        Changes = [],
        Standings = [.. part.Standings.Select(standing => standing with { Services = [.. standing.Services.Select(service => service with { Resources = [] })] })],
    };
}
