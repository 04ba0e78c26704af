live "AWS::SageMaker::EndpointConfig" {
  service   = "sagemaker"
  operation = "ListEndpointConfigs"
  actions   = ["sagemaker:ListEndpointConfigs"]
  items     = "EndpointConfigs[]"
  id        = "EndpointConfigName"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["KmsKeyId", "ProductionVariants.InitialInstanceCount", "ProductionVariants.ManagedInstanceScaling.MinInstanceCount", "ProductionVariants.ServerlessConfig"]
  follow "DescribeEndpointConfig" {
    actions = ["sagemaker:DescribeEndpointConfig"]
    input   = { EndpointConfigName = self.EndpointConfigName }
    whole   = true
  }
}

live "AWS::SageMaker::NotebookInstance" {
  service   = "sagemaker"
  operation = "ListNotebookInstances"
  actions   = ["sagemaker:ListNotebookInstances"]
  input     = { MaxResults = 100 }
  items     = "NotebookInstances[]"
  id        = "NotebookInstanceName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["DirectInternetAccess", "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion", "KmsKeyId", "PlatformIdentifier", "RoleArn", "RootAccess", "SubnetId"]
  follow "DescribeNotebookInstance" {
    actions = ["sagemaker:DescribeNotebookInstance"]
    input   = { NotebookInstanceName = self.NotebookInstanceName }
    whole   = true
  }
}

live "AWS::SageMaker::NotebookInstanceLifecycleConfig" {
  service   = "sagemaker"
  operation = "ListNotebookInstanceLifecycleConfigs"
  actions   = ["sagemaker:ListNotebookInstanceLifecycleConfigs"]
  items     = "NotebookInstanceLifecycleConfigs[]"
  id        = "NotebookInstanceLifecycleConfigName"
  page      = { in = "NextToken", out = "NextToken" }
  unreadable = {
    "OnCreate.Content" = "content of scripts"
    "OnStart.Content"  = "content of scripts"
  }
}

live "AWS::SageMaker::Workforce" {
  service   = "sagemaker"
  operation = "ListWorkforces"
  actions   = ["sagemaker:ListWorkforces"]
  items     = "Workforces[]"
  id        = "WorkforceName"
  page      = { in = "NextToken", out = "NextToken" }
  unreadable = {
    "OidcConfig.ClientSecret" = "it is a secret, and no call that only reads gives it"
  }
}
