using System.Collections.Immutable;
using Onus.Catalog.Model;

namespace Onus.CloudFormation.Fixes;

/// <summary>What SAM calls the properties of what it makes: mostly the same.</summary>
internal static class SamNames
{
    private static readonly (string Sam, string Made, string[] Path, string[] Written)[] Others =
    [
        ("AWS::Serverless::Function", "AWS::Lambda::Function", ["TracingConfig", "Mode"], ["Tracing"]),
        ("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine", ["TracingConfiguration", "Enabled"], ["Tracing", "Enabled"]),
        ("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine", ["LoggingConfiguration"], ["Logging"]),
    ];

    /// <summary>The path in a declaration of what becomes a property of a resource.</summary>
    /// <param name="written">The type of the declaration.</param>
    /// <param name="made">The type of the resource.</param>
    public static ImmutableArray<RemedyStep> PathOf(string written, string made, ImmutableArray<RemedyStep> path)
    {
        var other = Others.FirstOrDefault(entry => entry.Sam == written && entry.Made == made && path.Take(entry.Path.Length).Select(step => step.Name).SequenceEqual(entry.Path));
        return other.Path is null ? path : [.. other.Written.Select(name => new RemedyStep(name, RemedyPick.Itself)), .. path.Skip(other.Path.Length)];
    }
}
