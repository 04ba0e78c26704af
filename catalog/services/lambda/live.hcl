live "AWS::Lambda::EventSourceMapping" {
  service   = "lambda"
  operation = "ListEventSourceMappings"
  actions   = ["lambda:ListEventSourceMappings"]
  items     = "EventSourceMappings[]"
  id        = "UUID"
  page      = { in = "Marker", out = "NextMarker" }
  equal     = ["DestinationConfig.OnFailure.Destination", "StartingPosition"]
}

live "AWS::Lambda::Function" {
  service   = "lambda"
  operation = "ListFunctions"
  actions   = ["lambda:ListFunctions"]
  items     = "Functions[]"
  id        = "FunctionName"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  tells     = ["AWS::Lambda::ResourcePolicy"]
  equal     = ["CapacityProviderConfig", "DeadLetterConfig.TargetArn", "Environment.Variables", "KmsKeyArn", "PackageType", "Role", "Runtime", "RuntimeManagementConfig.UpdateRuntimeOn", "TracingConfig.Mode", "VpcConfig.SubnetIds"]
  set = {
    CodeSigningConfigArn         = self.GetFunctionCodeSigningConfig.CodeSigningConfigArn
    RecursiveLoop                = self.GetFunctionRecursionConfig.RecursiveLoop
    ReservedConcurrentExecutions = self.GetFunctionConcurrency.ReservedConcurrentExecutions
  }
  follow "GetFunctionConcurrency" {
    actions = ["lambda:GetFunctionConcurrency"]
    input   = { FunctionName = self.FunctionName }
  }
  follow "GetFunctionCodeSigningConfig" {
    actions = ["lambda:GetFunctionCodeSigningConfig"]
    when    = self.PackageType != "Image"
    input   = { FunctionName = self.FunctionName }
  }
  follow "GetFunctionRecursionConfig" {
    actions = ["lambda:GetFunctionRecursionConfig"]
    input   = { FunctionName = self.FunctionName }
  }
  follow "GetRuntimeManagementConfig" {
    actions = ["lambda:GetRuntimeManagementConfig"]
    input   = { FunctionName = self.FunctionName }
    into    = "RuntimeManagementConfig"
  }
  follow "GetPolicy" {
    actions = ["lambda:GetPolicy"]
    input   = { FunctionName = self.FunctionName }
    not_set = ["ResourceNotFoundException"]
  }
  also "AWS::Lambda::Permission" {
    for = each(json(self.GetPolicy.Policy).Statement)
    set = {
      Action              = item.Action
      FunctionName        = self.FunctionName
      Principal           = item.Principal == "*" ? "*" : item.Principal.AWS == null ? item.Principal.Service : item.Principal.AWS
      SourceArn           = item.Condition.ArnLike["AWS:SourceArn"]
      SourceAccount       = item.Condition.StringEquals["AWS:SourceAccount"]
      PrincipalOrgID      = item.Condition.StringEquals["aws:PrincipalOrgID"]
      FunctionUrlAuthType = item.Condition.StringEquals["lambda:FunctionUrlAuthType"]
    }
  }
}

live "AWS::Lambda::Url" {
  service   = "lambda"
  operation = "ListFunctionUrlConfigs"
  actions   = ["lambda:ListFunctionUrlConfigs"]
  parent    = "AWS::Lambda::Function"
  input     = { FunctionName = self.parent.FunctionName }
  items     = "FunctionUrlConfigs[]"
  id        = "FunctionUrl"
  page      = { in = "Marker", out = "NextMarker" }
  core      = true
  equal     = ["AuthType", "Cors.AllowOrigins"]
  set = {
    TargetFunctionArn = self.FunctionArn
  }
}

live "AWS::Lambda::CapacityProvider" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lambda:ListCapacityProviders"]
  input     = { TypeName = "AWS::Lambda::CapacityProvider" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lambda:GetCapacityProvider", "lambda:ListTags"]
    input   = { TypeName = "AWS::Lambda::CapacityProvider", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Lambda::CodeSigningConfig" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "lambda:ListCodeSigningConfigs"]
  input     = { TypeName = "AWS::Lambda::CodeSigningConfig" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "lambda:GetCodeSigningConfig", "lambda:ListTags"]
    input   = { TypeName = "AWS::Lambda::CodeSigningConfig", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
