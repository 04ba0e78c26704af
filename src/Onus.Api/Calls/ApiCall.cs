using Onus.Core.Values;

namespace Onus.Api.Calls;

/// <summary>One read-only call of one of AWS's operations, by the credentials of the client that it is given to.</summary>
/// <param name="Service">The service, by the name that the models of its API have: <c>ec2</c>, <c>elbv2</c>, <c>s3</c>.</param>
/// <param name="Operation">The operation, as the model writes it: <c>DescribeInstances</c>.</param>
/// <param name="Region">The Region whose endpoint is asked; for a global service the one that its partition signs for.</param>
/// <param name="Input">The members of the request, by the names of the model.</param>
public sealed record ApiCall(string Service, string Operation, string Region, MapValue Input);
