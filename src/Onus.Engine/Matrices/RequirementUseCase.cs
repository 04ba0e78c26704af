using Onus.Contracts;
using Onus.Contracts.Matrices;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;

namespace Onus.Engine.Matrices;

/// <summary>How a framework, or one of its requirements, stands for what is deployed.</summary>
/// <param name="Result">The assessment, scored by the framework.</param>
/// <param name="Matrix">Who does what: all rows of the framework, or the one of the requirement.</param>
/// <param name="IsWhole">Whether the framework as a whole was asked for.</param>
public sealed record RequirementAnswer(AssessmentResult Result, ResponsibilityMatrix Matrix, bool IsWhole);

/// <summary>Explains how a framework or a requirement stands for what is deployed.</summary>
public static class RequirementUseCase
{
    /// <summary>Reads, judges, scores; null when the name is that of no framework, nor <c>FRAMEWORK:ID</c>.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="RequestException">The framework that is named has no such requirement.</exception>
    public static async Task<RequirementAnswer?> RunAsync(string name, InputRequest request, IHost host, IProgress<ProgressEvent>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(host);
        var frameworks = KnowledgeSource.Open(request.Knowledge, host, new SourceMap()).Frameworks;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (named, id) = frameworks.FindByName(name) is not null ? (name, null) : colon > 0 ? (name[..colon], name[(colon + 1)..]) : (name, (string?)null);
        if (frameworks.FindByName(named) is not { } framework)
        {
            return null;
        }

        if (id is not null && !framework.Requirements.Any(requirement => string.Equals(requirement.Id, id, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RequestException(Spelling.Nearest(id, framework.Ids) is { } near ? (Message)$"{framework.Id} has no requirement \"{id}\"; did you mean {near}?" : $"{framework.Id} has no requirement \"{id}\".");
        }

        var result = await ScanUseCase.RunAsync(request with { Frameworks = [framework.Id] }, host, progress, cancellation).ConfigureAwait(false);
        var matrix = MatrixUseCase.Of(result, new MatrixRequest(framework.Id, MatrixLayout.Plain), []);
        return new RequirementAnswer(result, id is null ? matrix : matrix with { Rows = [.. matrix.Rows.Where(row => string.Equals(row.Id, id, StringComparison.OrdinalIgnoreCase))] }, id is null);
    }
}
