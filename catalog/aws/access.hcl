# Who is let in to a thing without a statement of a policy that stands beside it: by access control lists, permissions of their own, shares, and by policies that
# AWS keeps. What has a policy document is read as one and needs no line here. By this, onus explain ADDRESS --in says who has access.

access {
  # Words that stand for everybody, and names by which the provider's services are let in.
  everybody = ["*", "all"]
  services  = ["*.amazonaws.com", "*.amazonaws.com.cn"]

  # Properties that hold a policy: where one is not known, who is let in is not known either.
  documents = [
    "AccessPolicies", "AccessPolicy", "AssumeRolePolicyDocument", "FileSystemPolicy", "KeyPolicy", "PermissionsPolicyDocument", "Policy", "PolicyDocument", "PolicyText", "RegistryPolicy",
    "RepositoryPolicyText", "ResourcePolicy", "Statement",
  ]

  # What actions begin with, where a type's name does not say it.
  actions = {
    "AWS::AmazonMQ"               = ["mq"]
    "AWS::APS"                    = ["aps"]
    "AWS::ApiGateway"             = ["apigateway", "execute-api"]
    "AWS::ApiGatewayV2"           = ["apigateway", "execute-api"]
    "AWS::CertificateManager"     = ["acm"]
    "AWS::Cognito"                = ["cognito-idp", "cognito-identity"]
    "AWS::DocDB"                  = ["rds", "docdb"]
    "AWS::EFS"                    = ["elasticfilesystem"]
    "AWS::EMR"                    = ["elasticmapreduce"]
    "AWS::ElasticLoadBalancingV2" = ["elasticloadbalancing"]
    "AWS::Elasticsearch"          = ["es"]
    "AWS::KinesisAnalyticsV2"     = ["kinesisanalytics"]
    "AWS::KinesisFirehose"        = ["firehose"]
    "AWS::MSK"                    = ["kafka", "kafka-cluster"]
    "AWS::MWAA"                   = ["airflow"]
    "AWS::Neptune"                = ["rds", "neptune-db"]
    "AWS::OpenSearchServerless"   = ["aoss"]
    "AWS::OpenSearchService"      = ["es"]
    "AWS::RDS"                    = ["rds", "rds-db", "rds-data"]
    "AWS::Redshift"               = ["redshift", "redshift-data"]
    "AWS::S3Tables"               = ["s3tables"]
    "AWS::StepFunctions"          = ["states"]
  }

  # Which policies that an identity has attached are AWS's own.
  managed = ["arn:*:iam::aws:policy/*"]
}

# Access control lists of buckets. They are void where the bucket's owner has everything; public ones also where they are ignored.
grant "AWS::S3::Bucket" {
  when    = { AccessControl = ["PublicRead"] }
  unless  = { "OwnershipControls.Rules.ObjectOwnership" = ["BucketOwnerEnforced"], "PublicAccessBlockConfiguration.IgnorePublicAcls" = ["true"], "AWS::S3::AccountPublicAccessBlock#IgnorePublicAcls" = ["true"] }
  kind    = "everybody"
  who     = "everybody"
  actions = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"]
  source  = "s3-acl"
}

grant "AWS::S3::Bucket" {
  when    = { AccessControl = ["PublicReadWrite"] }
  unless  = { "OwnershipControls.Rules.ObjectOwnership" = ["BucketOwnerEnforced"], "PublicAccessBlockConfiguration.IgnorePublicAcls" = ["true"], "AWS::S3::AccountPublicAccessBlock#IgnorePublicAcls" = ["true"] }
  kind    = "everybody"
  who     = "everybody"
  actions = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads", "s3:PutObject"]
  source  = "s3-acl"
}

grant "AWS::S3::Bucket" {
  when    = { AccessControl = ["AuthenticatedRead"] }
  unless  = { "OwnershipControls.Rules.ObjectOwnership" = ["BucketOwnerEnforced"], "PublicAccessBlockConfiguration.IgnorePublicAcls" = ["true"], "AWS::S3::AccountPublicAccessBlock#IgnorePublicAcls" = ["true"] }
  kind    = "everybody"
  who     = "everybody with an AWS account"
  actions = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"]
  source  = "s3-acl"
}

grant "AWS::S3::Bucket" {
  when    = { AccessControl = ["LogDeliveryWrite"] }
  unless  = { "OwnershipControls.Rules.ObjectOwnership" = ["BucketOwnerEnforced"] }
  kind    = "service"
  who     = "the log delivery of Amazon S3"
  actions = ["s3:PutObject"]
  source  = "s3-acl"
}

# Permissions that are resources of their own.
grant "AWS::Lambda::Permission" {
  of         = ["FunctionName"]
  who_at     = ["Principal"]
  actions_at = ["Action"]
  narrowed   = ["EventSourceToken", "PrincipalOrgID", "SourceAccount", "SourceArn"]
  source     = "resource-types"
}

grant "AWS::Lambda::LayerVersionPermission" {
  of         = ["LayerVersionArn"]
  who_at     = ["Principal"]
  actions_at = ["Action"]
  narrowed   = ["OrganizationId"]
  source     = "resource-types"
}

# Who calls an address that asks nobody for a signature is let in by a permission beside it, which Terraform's provider, SAM and the console add by themselves.
grant "AWS::Lambda::Url" {
  of      = ["TargetFunctionArn"]
  when    = { AuthType = ["NONE"] }
  kind    = "everybody"
  who     = "everybody"
  actions = ["lambda:InvokeFunctionUrl"]
  source  = "resource-types"
}

grant "AWS::Events::EventBusPolicy" {
  of         = ["EventBusName"]
  who_at     = ["Principal"]
  actions_at = ["Action"]
  narrowed   = ["Condition.Key"]
  source     = "resource-types"
}

grant "AWS::Signer::ProfilePermission" {
  of         = ["ProfileName"]
  who_at     = ["Principal"]
  actions_at = ["Action"]
  source     = "resource-types"
}

grant "AWS::ACMPCA::Permission" {
  of         = ["CertificateAuthorityArn"]
  who_at     = ["Principal"]
  actions_at = ["Actions"]
  narrowed   = ["SourceAccount"]
  source     = "resource-types"
}

grant "AWS::EKS::AccessEntry" {
  of         = ["ClusterName"]
  who_at     = ["PrincipalArn"]
  actions_at = ["AccessPolicies.PolicyArn"]
  source     = "resource-types"
}

# Grants let others use a key beside its policy.
grant "AWS::KMS::Grant" {
  of         = ["KeyId"]
  who_at     = ["GranteePrincipal"]
  actions_at = ["Operations"]
  narrowed   = ["Constraints"]
  source     = "resource-types"
}

grant "AWS::LakeFormation::PrincipalPermissions" {
  of         = ["Resource.DataLocation.ResourceArn", "Resource.Database.Name", "Resource.Table.Name", "Resource.TableWithColumns.Name"]
  who_at     = ["Principal.DataLakePrincipalIdentifier"]
  actions_at = ["Permissions"]
  source     = "resource-types"
}

# Shares.
grant "AWS::RAM::ResourceShare" {
  of         = ["ResourceArns"]
  who_at     = ["Principals"]
  actions_at = ["PermissionArns"]
  source     = "resource-types"
}

grant "AWS::EC2::ImageLaunchPermission" {
  of      = ["ImageId"]
  who_at  = ["AccountId", "Group", "OrganizationArn", "OrganizationalUnitArn"]
  actions = ["ec2:RunInstances"]
  source  = "resource-types"
}

grant "AWS::EC2::SnapshotPermission" {
  of      = ["SnapshotId"]
  who_at  = ["AccountId"]
  actions = ["ec2:CreateVolume"]
  source  = "resource-types"
}

grant "AWS::RDS::SnapshotPermission" {
  of      = ["Snapshot"]
  who_at  = ["SharedAccounts"]
  actions = ["rds:RestoreDBInstanceFromDBSnapshot", "rds:RestoreDBClusterFromSnapshot", "rds:CopyDBSnapshot"]
  source  = "resource-types"
}

grant "AWS::EC2::VPCEndpointServicePermissions" {
  of      = ["ServiceId"]
  who_at  = ["AllowedPrincipals"]
  actions = ["ec2:CreateVpcEndpoint"]
  source  = "resource-types"
}

grant "AWS::EC2::NetworkInterfacePermission" {
  of         = ["NetworkInterfaceId"]
  who_at     = ["AwsAccountId"]
  actions_at = ["Permission"]
  source     = "resource-types"
}

grant "AWS::Redshift::EndpointAuthorization" {
  of      = ["ClusterIdentifier"]
  who_at  = ["Account"]
  actions = ["redshift:CreateEndpointAccess"]
  source  = "resource-types"
}

grant "AWS::ServiceCatalog::PortfolioShare" {
  of      = ["PortfolioId"]
  who_at  = ["AccountId"]
  actions = ["servicecatalog:AcceptPortfolioShare"]
  source  = "resource-types"
}

grant "AWS::ServiceCatalog::PortfolioPrincipalAssociation" {
  of      = ["PortfolioId"]
  who_at  = ["PrincipalARN"]
  actions = ["servicecatalog:ProvisionProduct"]
  source  = "resource-types"
}

grant "AWS::LicenseManager::Grant" {
  of         = ["LicenseArn"]
  who_at     = ["Principals"]
  actions_at = ["AllowedOperations"]
  source     = "resource-types"
}

grant "AWS::MediaConnect::FlowEntitlement" {
  of      = ["FlowArn"]
  who_at  = ["Subscribers"]
  actions = ["mediaconnect:CreateFlow"]
  source  = "resource-types"
}

# What stands for another thing: who may use it may use that.
stands_for "AWS::Lambda::Alias" { at = ["FunctionName"] }
stands_for "AWS::Lambda::Version" { at = ["FunctionName"] }

# Identities, and where they name the policies that they have attached.
attaches "AWS::IAM::Group" { at = ["ManagedPolicyArns"] }
attaches "AWS::IAM::Role" { at = ["ManagedPolicyArns"] }
attaches "AWS::IAM::User" { at = ["ManagedPolicyArns"] }
attaches "AWS::SSO::PermissionSet" { at = ["ManagedPolicies"] }

# What AWS's own policies allow on everything. Of one that is not here it is said that its text is not in sight.
managed_policy "AdministratorAccess" {
  allows = ["*"]
  source = "aws-managed-policies"
}

managed_policy "PowerUserAccess" {
  but    = ["account:*", "iam:*", "organizations:*"]
  allows = ["account:GetAccountInformation", "account:GetGovCloudAccountInformation", "account:GetPrimaryEmail", "account:ListRegions", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole", "iam:ListRoles", "organizations:DescribeEffectivePolicy", "organizations:DescribeOrganization"]
  source = "aws-managed-policies"
}

managed_policy "AmazonS3FullAccess" {
  allows = ["s3:*", "s3-object-lambda:*"]
  source = "aws-managed-policies"
}

managed_policy "AmazonS3ReadOnlyAccess" {
  allows = ["s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"]
  source = "aws-managed-policies"
}

managed_policy "AWSLambdaBasicExecutionRole" {
  allows = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
  source = "aws-managed-policies"
}

managed_policy "AWSLambdaVPCAccessExecutionRole" {
  allows = [
    "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface",
    "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses",
  ]
  source = "aws-managed-policies"
}

managed_policy "AmazonSSMManagedInstanceCore" {
  allows = [
    "ssm:DescribeAssociation", "ssm:GetDeployablePatchSnapshotForInstance", "ssm:GetDocument", "ssm:DescribeDocument", "ssm:GetManifest", "ssm:GetParameter", "ssm:GetParameters",
    "ssm:ListAssociations", "ssm:ListInstanceAssociations", "ssm:PutInventory", "ssm:PutComplianceItems", "ssm:PutConfigurePackageResult", "ssm:UpdateAssociationStatus",
    "ssm:UpdateInstanceAssociationStatus", "ssm:UpdateInstanceInformation", "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel", "ec2messages:AcknowledgeMessage", "ec2messages:DeleteMessage", "ec2messages:FailMessage", "ec2messages:GetEndpoint", "ec2messages:GetMessages",
    "ec2messages:SendReply",
  ]
  source = "aws-managed-policies"
}
