# What the resources that SAM makes are called in SAM's declarations. Nothing is expanded by these tables: they are read backwards only, and a test holds them against what the expansion does.

sam "AWS::Serverless::Function" {
  type = "AWS::Lambda::Function"
  set = {
    Code             = { ImageUri = self.ImageUri, ZipFile = self.InlineCode, S3Bucket = self.CodeUri.Bucket, S3Key = self.CodeUri.Key, S3ObjectVersion = self.CodeUri.Version }
    TracingConfig    = { Mode = self.Tracing }
    DeadLetterConfig = { TargetArn = self.DeadLetterQueue.TargetArn }
    CapacityProviderConfig = {
      LambdaManagedInstancesCapacityProviderConfig = {
        CapacityProviderArn                   = self.CapacityProviderConfig.Arn
        ExecutionEnvironmentMemoryGiBPerVCpu  = self.CapacityProviderConfig.ExecutionEnvironmentMemoryGiBPerVCpu
        PerExecutionEnvironmentMaxConcurrency = self.CapacityProviderConfig.PerExecutionEnvironmentMaxConcurrency
      }
    }
  }
  also "AWS::IAM::Role" {
    set = {
      AssumeRolePolicyDocument = self.AssumeRolePolicyDocument
      ManagedPolicyArns        = [for policy in self.Policies : policy if policy != null]
      Policies                 = [for policy in self.Policies : { PolicyDocument = policy } if policy != null]
      Path                     = self.RolePath
      PermissionsBoundary      = self.PermissionsBoundary
      Tags                     = self.Tags
    }
  }
  also "AWS::Lambda::Version" {
    set = { Description = self.VersionDescription, FunctionScalingConfig = self.FunctionScalingConfig }
  }
  also "AWS::Lambda::Alias" {
    set = { Name = self.AutoPublishAlias, ProvisionedConcurrencyConfig = self.ProvisionedConcurrencyConfig }
  }
  also "AWS::Lambda::EventInvokeConfig" {
    set = {
      MaximumEventAgeInSeconds = self.EventInvokeConfig.MaximumEventAgeInSeconds
      MaximumRetryAttempts     = self.EventInvokeConfig.MaximumRetryAttempts
      DestinationConfig        = self.EventInvokeConfig.DestinationConfig
    }
  }
  also "AWS::Lambda::Url" {
    set = { AuthType = self.FunctionUrlConfig.AuthType, Cors = self.FunctionUrlConfig.Cors, InvokeMode = self.FunctionUrlConfig.InvokeMode }
  }
  also "AWS::Lambda::Permission" {
    set = { FunctionUrlAuthType = self.FunctionUrlConfig.AuthType, EventSourceToken = self.Events.Properties.SkillId }
  }
  also "AWS::CodeDeploy::DeploymentGroup" {
    set = {
      AlarmConfiguration    = { Alarms = [for alarm in self.DeploymentPreference.Alarms : { Name = alarm }] }
      DeploymentConfigName  = self.DeploymentPreference.Type
      ServiceRoleArn        = self.DeploymentPreference.Role
      TriggerConfigurations = self.DeploymentPreference.TriggerConfigurations
    }
  }
  also "AWS::Lambda::EventSourceMapping" {
    set = {
      BatchSize                      = self.Events.Properties.BatchSize
      BisectBatchOnFunctionError     = self.Events.Properties.BisectBatchOnFunctionError
      DestinationConfig              = self.Events.Properties.DestinationConfig
      Enabled                        = self.Events.Properties.Enabled
      FilterCriteria                 = self.Events.Properties.FilterCriteria
      FunctionResponseTypes          = self.Events.Properties.FunctionResponseTypes
      KmsKeyArn                      = self.Events.Properties.KmsKeyArn
      LoggingConfig                  = self.Events.Properties.LoggingConfig
      MaximumBatchingWindowInSeconds = self.Events.Properties.MaximumBatchingWindowInSeconds
      MaximumRecordAgeInSeconds      = self.Events.Properties.MaximumRecordAgeInSeconds
      MaximumRetryAttempts           = self.Events.Properties.MaximumRetryAttempts
      MetricsConfig                  = self.Events.Properties.MetricsConfig
      ParallelizationFactor          = self.Events.Properties.ParallelizationFactor
      ProvisionedPollerConfig        = self.Events.Properties.ProvisionedPollerConfig
      Queues                         = self.Events.Properties.Queues
      ScalingConfig                  = self.Events.Properties.ScalingConfig
      SourceAccessConfigurations     = self.Events.Properties.SourceAccessConfigurations
      StartingPosition               = self.Events.Properties.StartingPosition
      StartingPositionTimestamp      = self.Events.Properties.StartingPositionTimestamp
      Topics                         = self.Events.Properties.Topics
      TumblingWindowInSeconds        = self.Events.Properties.TumblingWindowInSeconds
      DocumentDBEventSourceConfig = {
        DatabaseName   = self.Events.Properties.DatabaseName
        CollectionName = self.Events.Properties.CollectionName
        FullDocument   = self.Events.Properties.FullDocument
      }
      AmazonManagedKafkaEventSourceConfig = { ConsumerGroupId = self.Events.Properties.ConsumerGroupId, SchemaRegistryConfig = self.Events.Properties.SchemaRegistryConfig }
      SelfManagedKafkaEventSourceConfig   = { ConsumerGroupId = self.Events.Properties.ConsumerGroupId, SchemaRegistryConfig = self.Events.Properties.SchemaRegistryConfig }
      SelfManagedEventSource              = { Endpoints = { KafkaBootstrapServers = self.Events.Properties.KafkaBootstrapServers } }
    }
  }
  also "AWS::Events::Rule" {
    set = {
      Description        = self.Events.Properties.Description
      EventBusName       = self.Events.Properties.EventBusName
      EventPattern       = self.Events.Properties.Pattern
      ScheduleExpression = self.Events.Properties.Schedule
      State              = self.Events.Properties.State
      Targets            = [self.Events.Properties]
    }
  }
  also "AWS::Scheduler::Schedule" {
    set = {
      Description                = self.Events.Properties.Description
      EndDate                    = self.Events.Properties.EndDate
      FlexibleTimeWindow         = self.Events.Properties.FlexibleTimeWindow
      GroupName                  = self.Events.Properties.GroupName
      KmsKeyArn                  = self.Events.Properties.KmsKeyArn
      Name                       = self.Events.Properties.Name
      ScheduleExpression         = self.Events.Properties.ScheduleExpression
      ScheduleExpressionTimezone = self.Events.Properties.ScheduleExpressionTimezone
      StartDate                  = self.Events.Properties.StartDate
      State                      = self.Events.Properties.State
      Target = {
        DeadLetterConfig = self.Events.Properties.DeadLetterConfig
        Input            = self.Events.Properties.Input
        RetryPolicy      = self.Events.Properties.RetryPolicy
        RoleArn          = self.Events.Properties.RoleArn
      }
    }
  }
  also "AWS::SNS::Subscription" {
    set = {
      FilterPolicy      = self.Events.Properties.FilterPolicy
      FilterPolicyScope = self.Events.Properties.FilterPolicyScope
      RedrivePolicy     = self.Events.Properties.RedrivePolicy
      Region            = self.Events.Properties.Region
      TopicArn          = self.Events.Properties.Topic
    }
  }
}

sam "AWS::Serverless::StateMachine" {
  type = "AWS::StepFunctions::StateMachine"
  set = {
    DefinitionString     = self.Definition
    DefinitionS3Location = self.DefinitionUri
    LoggingConfiguration = self.Logging
    StateMachineName     = self.Name
    StateMachineType     = self.Type
    TracingConfiguration = self.Tracing
    RoleArn              = self.Role
  }
  also "AWS::IAM::Role" {
    set = {
      ManagedPolicyArns   = [for policy in self.Policies : policy if policy != null]
      Policies            = [for policy in self.Policies : { PolicyDocument = policy } if policy != null]
      Path                = self.RolePath
      PermissionsBoundary = self.PermissionsBoundary
      Tags                = self.Tags
    }
  }
  also "AWS::StepFunctions::StateMachineAlias" {
    set = {
      Name = self.AutoPublishAlias
      DeploymentPreference = {
        Type       = self.DeploymentPreference.Type
        Interval   = self.DeploymentPreference.Interval
        Percentage = self.DeploymentPreference.Percentage
        Alarms     = self.DeploymentPreference.Alarms
      }
    }
  }
  also "AWS::Events::Rule" {
    set = {
      Description        = self.Events.Properties.Description
      EventBusName       = self.Events.Properties.EventBusName
      EventPattern       = self.Events.Properties.Pattern
      ScheduleExpression = self.Events.Properties.Schedule
      State              = self.Events.Properties.State
      Targets            = [self.Events.Properties]
    }
  }
  also "AWS::Scheduler::Schedule" {
    set = {
      Description                = self.Events.Properties.Description
      EndDate                    = self.Events.Properties.EndDate
      FlexibleTimeWindow         = self.Events.Properties.FlexibleTimeWindow
      GroupName                  = self.Events.Properties.GroupName
      KmsKeyArn                  = self.Events.Properties.KmsKeyArn
      Name                       = self.Events.Properties.Name
      ScheduleExpression         = self.Events.Properties.ScheduleExpression
      ScheduleExpressionTimezone = self.Events.Properties.ScheduleExpressionTimezone
      StartDate                  = self.Events.Properties.StartDate
      State                      = self.Events.Properties.State
      Target = {
        DeadLetterConfig = self.Events.Properties.DeadLetterConfig
        Input            = self.Events.Properties.Input
        RetryPolicy      = self.Events.Properties.RetryPolicy
        RoleArn          = self.Events.Properties.RoleArn
      }
    }
  }
}

sam "AWS::Serverless::Api" {
  type = "AWS::ApiGateway::RestApi"
  set = {
    Body = merge(self.DefinitionBody, {
      "x-amazon-apigateway-endpoint-configuration" = { disableExecuteApiEndpoint = self.DisableExecuteApiEndpoint }
      "x-amazon-apigateway-policy"                 = { Statement = self.Auth.ResourcePolicy.CustomStatements }
    })
    BodyS3Location        = self.DefinitionUri
    Parameters            = { endpointConfigurationTypes = self.EndpointConfiguration.Type }
    EndpointConfiguration = { Types = [self.EndpointConfiguration.Type], VpcEndpointIds = self.EndpointConfiguration.VPCEndpointIds, IpAddressType = self.EndpointConfiguration.IpAddressType }
  }
  also "AWS::ApiGateway::Stage" {
    set = {
      AccessLogSetting    = self.AccessLogSetting
      CacheClusterEnabled = self.CacheClusterEnabled
      CacheClusterSize    = self.CacheClusterSize
      CanarySetting       = self.CanarySetting
      MethodSettings      = self.MethodSettings
      StageName           = self.StageName
      Tags                = self.Tags
      TracingEnabled      = self.TracingEnabled
      Variables           = self.Variables
    }
  }
  also "AWS::ApiGateway::DomainName" {
    set = {
      CertificateArn                      = self.Domain.CertificateArn
      RegionalCertificateArn              = self.Domain.CertificateArn
      DomainName                          = self.Domain.DomainName
      EndpointAccessMode                  = self.Domain.EndpointAccessMode
      EndpointConfiguration               = { Types = [self.Domain.EndpointConfiguration], IpAddressType = self.Domain.IpAddressType }
      MutualTlsAuthentication             = self.Domain.MutualTlsAuthentication
      OwnershipVerificationCertificateArn = self.Domain.OwnershipVerificationCertificateArn
      SecurityPolicy                      = self.Domain.SecurityPolicy
      Tags                                = self.Tags
    }
  }
  also "AWS::ApiGateway::DomainNameV2" {
    set = {
      CertificateArn        = self.Domain.CertificateArn
      DomainName            = self.Domain.DomainName
      EndpointAccessMode    = self.Domain.EndpointAccessMode
      EndpointConfiguration = { Types = [self.Domain.EndpointConfiguration], IpAddressType = self.Domain.IpAddressType }
      Policy                = self.Domain.Policy
      SecurityPolicy        = self.Domain.SecurityPolicy
      Tags                  = self.Tags
    }
  }
  also "AWS::ApiGateway::BasePathMapping" {
    set = { BasePath = self.Domain.BasePath }
  }
  also "AWS::Route53::RecordSetGroup" {
    set = { HostedZoneId = self.Domain.Route53.HostedZoneId, HostedZoneName = self.Domain.Route53.HostedZoneName }
  }
  also "AWS::ApiGateway::UsagePlan" {
    set = {
      Description   = self.Auth.UsagePlan.Description
      Quota         = self.Auth.UsagePlan.Quota
      Tags          = self.Auth.UsagePlan.Tags
      Throttle      = self.Auth.UsagePlan.Throttle
      UsagePlanName = self.Auth.UsagePlan.UsagePlanName
    }
  }
}

sam "AWS::Serverless::HttpApi" {
  type = "AWS::ApiGatewayV2::Api"
  set = {
    Body = merge(self.DefinitionBody, {
      "x-amazon-apigateway-endpoint-configuration" = { disableExecuteApiEndpoint = self.DisableExecuteApiEndpoint }
      info                                         = { title = self.Name }
    })
    BodyS3Location = self.DefinitionUri
  }
  also "AWS::ApiGatewayV2::Stage" {
    set = {
      AccessLogSettings    = self.AccessLogSettings
      DefaultRouteSettings = self.DefaultRouteSettings
      RouteSettings        = self.RouteSettings
      StageName            = self.StageName
      StageVariables       = self.StageVariables
      Tags                 = self.Tags
    }
  }
  also "AWS::ApiGatewayV2::ApiMapping" {
    set = { ApiMappingKey = self.Domain.BasePath }
  }
  also "AWS::Route53::RecordSetGroup" {
    set = { HostedZoneId = self.Domain.Route53.HostedZoneId, HostedZoneName = self.Domain.Route53.HostedZoneName }
  }
  also "AWS::ApiGatewayV2::DomainName" {
    set = {
      DomainName               = self.Domain.DomainName
      DomainNameConfigurations = [{ CertificateArn = self.Domain.CertificateArn, EndpointType = self.Domain.EndpointConfiguration, OwnershipVerificationCertificateArn = self.Domain.OwnershipVerificationCertificateArn, SecurityPolicy = self.Domain.SecurityPolicy }]
      MutualTlsAuthentication  = self.Domain.MutualTlsAuthentication
      Tags                     = self.Tags
    }
  }
}

sam "AWS::Serverless::WebSocketApi" {
  type = "AWS::ApiGatewayV2::Api"
  also "AWS::ApiGatewayV2::Stage" {
    set = {
      AccessLogSettings    = self.AccessLogSettings
      DefaultRouteSettings = self.DefaultRouteSettings
      RouteSettings        = self.RouteSettings
      StageName            = self.StageName
      StageVariables       = self.StageVariables
      Tags                 = self.Tags
    }
  }
  also "AWS::ApiGatewayV2::Route" {
    set = { AuthorizationType = self.Auth.AuthType }
  }
  also "AWS::ApiGatewayV2::Authorizer" {
    set = { AuthorizerCredentialsArn = self.Auth.InvokeRole, IdentitySource = self.Auth.IdentitySource, Name = self.Auth.Name }
  }
  also "AWS::ApiGatewayV2::ApiMapping" {
    set = { ApiMappingKey = self.Domain.BasePath }
  }
  also "AWS::Route53::RecordSetGroup" {
    set = { HostedZoneId = self.Domain.Route53.HostedZoneId, HostedZoneName = self.Domain.Route53.HostedZoneName }
  }
  also "AWS::ApiGatewayV2::DomainName" {
    set = {
      DomainName               = self.Domain.DomainName
      DomainNameConfigurations = [{ CertificateArn = self.Domain.CertificateArn, EndpointType = self.Domain.EndpointConfiguration, OwnershipVerificationCertificateArn = self.Domain.OwnershipVerificationCertificateArn, SecurityPolicy = self.Domain.SecurityPolicy }]
      MutualTlsAuthentication  = self.Domain.MutualTlsAuthentication
      Tags                     = self.Tags
    }
  }
}

sam "AWS::Serverless::GraphQLApi" {
  type = "AWS::AppSync::GraphQLApi"
  set = {
    AuthenticationType                = self.Auth.Type
    AdditionalAuthenticationProviders = [for provider in self.Auth.Additional : { AuthenticationType = provider.Type, LambdaAuthorizerConfig = provider.LambdaAuthorizer, OpenIDConnectConfig = provider.OpenIDConnect, UserPoolConfig = provider.UserPool }]
    LambdaAuthorizerConfig            = self.Auth.LambdaAuthorizer
    LogConfig                         = self.Logging
    OpenIDConnectConfig               = self.Auth.OpenIDConnect
    UserPoolConfig                    = self.Auth.UserPool
  }
  also "AWS::AppSync::ApiCache" {
    set = {
      ApiCachingBehavior       = self.Cache.ApiCachingBehavior
      AtRestEncryptionEnabled  = self.Cache.AtRestEncryptionEnabled
      TransitEncryptionEnabled = self.Cache.TransitEncryptionEnabled
      Ttl                      = self.Cache.Ttl
      Type                     = self.Cache.Type
    }
  }
  also "AWS::AppSync::GraphQLSchema" {
    set = { Definition = self.SchemaInline, DefinitionS3Location = self.SchemaUri }
  }
  also "AWS::AppSync::DomainName" {
    set = { CertificateArn = self.DomainName.CertificateArn, Description = self.DomainName.Description, DomainName = self.DomainName.DomainName }
  }
}

sam "AWS::Serverless::LayerVersion" {
  type = "AWS::Lambda::LayerVersion"
  set  = { Content = { S3Bucket = self.ContentUri.Bucket, S3Key = self.ContentUri.Key, S3ObjectVersion = self.ContentUri.Version } }
  meta = { DeletionPolicy = self.RetentionPolicy }
}

sam "AWS::Serverless::Application" {
  type = "AWS::CloudFormation::Stack"
  set  = { TemplateURL = self.Location }
}

sam "AWS::Serverless::CapacityProvider" {
  type = "AWS::Lambda::CapacityProvider"
  set = {
    PermissionsConfig    = { CapacityProviderOperatorRoleArn = self.OperatorRole }
    InstanceRequirements = { Architectures = self.InstanceRequirements.Architectures, AllowedInstanceTypes = self.InstanceRequirements.AllowedTypes, ExcludedInstanceTypes = self.InstanceRequirements.ExcludedTypes }
    CapacityProviderScalingConfig = {
      MaxVCpuCount    = self.ScalingConfig.MaxVCpuCount
      ScalingPolicies = [{ TargetValue = self.ScalingConfig.AverageCPUUtilization }]
    }
  }
}

sam "AWS::Serverless::SimpleTable" {
  type = "AWS::DynamoDB::Table"
  set = {
    AttributeDefinitions = [{ AttributeName = self.PrimaryKey.Name, AttributeType = self.PrimaryKey.Type }]
    KeySchema            = [{ AttributeName = self.PrimaryKey.Name }]
  }
}
