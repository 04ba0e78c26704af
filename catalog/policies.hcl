# What a condition key says of a request, by what the condition then narrows and by what a value looks like that narrows it.
# Of a key that is not here nobody can tell whether it narrows. The global keys are all that AWS lists; "*" at an end stands for any name.
condition_keys {
  source = "iam-condition-keys"

  # Who asks. A request has those in "always" whoever asks, so that a condition on one never holds without it.
  keys "caller" "id" {
    always   = ["aws:PrincipalAccount"]
    global   = ["aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "aws:userid", "identitystore:UserId"]
    services = ["cognito-identity.amazonaws.com:aud", "events:creatorAccount", "kms:CallerAccount", "lambda:EventSourceToken"]
  }
  keys "caller" "arn" {
    global = [
      "aws:PrincipalArn", "aws:FederatedProvider", "aws:SignInSessionArn", "aws:ChatbotSourceArn", "codebuild:BuildArn", "codebuild:ProjectArn",
      "ec2:SourceInstanceArn", "lambda:SourceFunctionArn", "ssm:SourceInstanceArn",
    ]
    services = ["lambda:FunctionArn"]
  }
  keys "caller" "path" {
    global = ["aws:PrincipalOrgPaths"]
  }
  keys "caller" "text" {
    always   = ["*:sub"]
    services = ["*:sub"]
  }

  # For whom a service of AWS's asks.
  keys "source" "id" {
    global   = ["aws:SourceAccount", "aws:SourceOrgID"]
    services = ["aws:SourceOwner"]
  }
  keys "source" "arn" {
    global = ["aws:SourceArn"]
  }
  keys "source" "path" {
    global = ["aws:SourceOrgPaths"]
  }
  keys "source" "endpoint" {
    services = ["sns:Endpoint"]
  }

  # From where. Private addresses are everybody's, so those of a VPC narrow nothing without it.
  keys "network" "id" {
    global   = ["aws:SourceVpc", "aws:SourceVpce", "aws:VpceAccount", "aws:VpceOrgID", "aws:Ec2InstanceSourceVpc"]
    services = ["s3:DataAccessPointAccount", "vpc-lattice-svcs:SourceVpc", "vpc-lattice-svcs:SourceVpcOwnerAccount"]
  }
  keys "network" "arn" {
    global   = ["aws:SourceVpcArn"]
    services = ["elasticfilesystem:AccessPointArn", "s3:AccessPointArn", "s3:DataAccessPointArn"]
  }
  keys "network" "path" {
    global = ["aws:VpceOrgPaths"]
  }
  keys "network" "range" {
    global = ["aws:SourceIp"]
  }
  keys "network" "true" {
    services = ["elasticfilesystem:AccessedViaMountTarget"]
  }

  # What the session of a caller has, which every account can give to its own.
  keys "session" "text" {
    global   = ["aws:PrincipalTag/*", "aws:SourceIdentity"]
    services = ["saml:*", "sts:ExternalId", "sts:SourceIdentity", "sts:TransitiveTagKeys", "*:aud", "*:amr", "*:azp", "*:app_id", "*:user_id", "*:oaud"]
  }
  keys "session" "true" {
    global = ["aws:MultiFactorAuthPresent"]
  }
  keys "session" "below" {
    global = ["aws:MultiFactorAuthAge"]
  }

  # What is asked for: which resource, or what is to become of it.
  keys "resource" "text" {
    global = ["aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths", "aws:ResourceTag/*", "aws:RequestTag/*", "aws:TagKeys"]
    services = [
      "ec2:ResourceTag/*", "ec2:Vpc", "ecr:ResourceTag/*", "glue:VpcIds", "iam:AssociatedResourceArn", "iam:AWSServiceName", "iam:PassedToService", "iam:PermissionsBoundary",
      "iam:PolicyARN", "iam:ResourceTag/*", "kms:EncryptionContext:*", "kms:EncryptionContextKeys", "kms:GranteePrincipal", "kms:RequestAlias", "kms:ResourceAliases",
      "lambda:FunctionUrlAuthType", "lambda:Layer", "s3:ExistingObjectTag/*", "s3:prefix", "s3:RequestObjectTag/*", "s3:ResourceAccount", "secretsmanager:ResourceTag/*",
      "secretsmanager:SecretId", "sns:Protocol", "ssm:resourceTag/*", "sts:RoleSessionName",
    ]
  }

  # How, when and through what: who asks may be anybody.
  keys "nothing" "any" {
    global = [
      "aws:AssumedRoot", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:CalledViaAWSMCP", "aws:CurrentTime", "aws:Ec2InstanceSourcePrivateIPv4",
      "aws:EpochTime", "aws:IsMcpServiceAction", "aws:PrincipalIsAWSService", "aws:PrincipalType", "aws:referer", "aws:RequestedRegion", "aws:SecureTransport",
      "aws:TokenIssueTime", "aws:UserAgent", "aws:username", "aws:ViaAWSMCPService", "aws:ViaAWSService", "aws:VpcSourceIp", "ec2:RoleDelivery",
      "glue:CredentialIssuingService", "glue:RoleAssumedBy",
    ]
    services = [
      "events:detail-type", "events:source", "kms:GrantIsForAWSResource", "kms:ViaService", "lambda:InvokedViaFunctionUrl", "s3:authType", "s3:delimiter", "s3:locationconstraint",
      "s3:max-keys", "s3:object-lock-*", "s3:signatureAge", "s3:signatureversion", "s3:TlsVersion", "s3:VersionId", "s3:x-amz-*", "vpc-lattice-svcs:RequestMethod",
      "vpc-lattice-svcs:RequestPath", "vpc-lattice-svcs:ServiceArn", "vpc-lattice-svcs:ServiceNetworkArn",
    ]
  }
}
