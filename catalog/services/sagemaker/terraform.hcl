terraform "aws_sagemaker_notebook_instance" {
  type = "AWS::SageMaker::NotebookInstance"
  set = {
    NotebookInstanceName = self.name
    SecurityGroupIds     = self.security_groups
    VolumeSizeInGB       = self.volume_size
  }
}

terraform "aws_sagemaker_notebook_instance_lifecycle_configuration" {
  type = "AWS::SageMaker::NotebookInstanceLifecycleConfig"
  set = {
    NotebookInstanceLifecycleConfigName = self.name
    OnCreate                            = [for s in each(self.on_create) : { Content = s }]
    OnStart                             = [for s in each(self.on_start) : { Content = s }]
  }
}

terraform "aws_sagemaker_endpoint_configuration" {
  type = "AWS::SageMaker::EndpointConfig"
  set = {
    EndpointConfigName = self.name
    KmsKeyId           = self.kms_key_arn
  }
}

terraform "aws_sagemaker_model" {
  type = "AWS::SageMaker::Model"
  set = {
    Containers = self.container
    ModelName  = self.name
  }
}

terraform "aws_sagemaker_data_quality_job_definition" {
  type = "AWS::SageMaker::DataQualityJobDefinition"
  set  = { JobDefinitionName = self.name }
}

types {
  aws_sagemaker_feature_group           = "AWS::SageMaker::FeatureGroup"
  aws_sagemaker_image                   = "AWS::SageMaker::Image"
  aws_sagemaker_mlflow_tracking_server  = "AWS::SageMaker::MlflowTrackingServer"
  aws_sagemaker_model_package_group     = "AWS::SageMaker::ModelPackageGroup"
  aws_sagemaker_pipeline                = "AWS::SageMaker::Pipeline"
  aws_sagemaker_space                   = "AWS::SageMaker::Space"
  aws_sagemaker_studio_lifecycle_config = "AWS::SageMaker::StudioLifecycleConfig"
  aws_sagemaker_workforce               = "AWS::SageMaker::Workforce"
  aws_sagemaker_workteam                = "AWS::SageMaker::Workteam"
}
