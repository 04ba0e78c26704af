using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>What events invoke: a function, or its alias.</summary>
/// <param name="Name">What permissions name it by.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Variable">Its ARN as a variable of <c>Fn::Sub</c>.</param>
internal sealed record FunctionTarget(SamResource Function, Value Name, Value Arn, string Variable);
