terraform "aws_ssm_parameter" {
  type = "AWS::SSM::Parameter"
  set  = { Value = self.insecure_value == null ? (self.value_wo == null ? self.value : self.value_wo) : self.insecure_value }
}

terraform "aws_ssm_document" {
  type = "AWS::SSM::Document"
  set  = { Attachments = self.attachments_source }
}

terraform "aws_ssm_patch_baseline" {
  type = "AWS::SSM::PatchBaseline"
  set = {
    ApprovalRules = { PatchRules = [for r in each(self.approval_rule) : merge(r, { PatchFilterGroup = { PatchFilters = r.patch_filter } })] }
    GlobalFilters = { PatchFilters = self.global_filter }
    Sources       = self.source
  }
  defaults = { OperatingSystem = "WINDOWS" }
}

fold "aws_ssm_patch_group" {
  into   = "AWS::SSM::PatchBaseline"
  on     = self.baseline_id
  append = { PatchGroups = [self.patch_group] }
}

fold "aws_ssm_default_patch_baseline" {
  into = "AWS::SSM::PatchBaseline"
  on   = self.baseline_id
  set  = { DefaultBaseline = true }
}

terraform "aws_ssm_maintenance_window_task" {
  type = "AWS::SSM::MaintenanceWindowTask"
  set = {
    TaskInvocationParameters = {
      MaintenanceWindowAutomationParameters = merge(self.task_invocation_parameters[0].automation_parameters[0], {
        Parameters = merge([for p in each(self.task_invocation_parameters[0].automation_parameters[0].parameter) : { (p.name) = p.values }]...)
      })
      MaintenanceWindowLambdaParameters = self.task_invocation_parameters[0].lambda_parameters
      MaintenanceWindowRunCommandParameters = merge(self.task_invocation_parameters[0].run_command_parameters[0], {
        CloudWatchOutputConfig = self.task_invocation_parameters[0].run_command_parameters[0].cloudwatch_config
        OutputS3BucketName     = self.task_invocation_parameters[0].run_command_parameters[0].output_s3_bucket
        Parameters             = merge([for p in each(self.task_invocation_parameters[0].run_command_parameters[0].parameter) : { (p.name) = p.values }]...)
      })
      MaintenanceWindowStepFunctionsParameters = self.task_invocation_parameters[0].step_functions_parameters
    }
  }
}

terraform "aws_ssm_association" {
  type = "AWS::SSM::Association"
  set = {
    OutputLocation = { S3Location = { OutputS3BucketName = self.output_location[0].s3_bucket_name, OutputS3KeyPrefix = self.output_location[0].s3_key_prefix, OutputS3Region = self.output_location[0].s3_region } }
  }
}

terraform "aws_ssm_resource_data_sync" {
  type = "AWS::SSM::ResourceDataSync"
  set = {
    S3Destination = {
      BucketName   = self.s3_destination[0].bucket_name
      BucketPrefix = self.s3_destination[0].prefix
      BucketRegion = self.s3_destination[0].region
      KMSKeyArn    = self.s3_destination[0].kms_key_arn
      SyncFormat   = self.s3_destination[0].sync_format
    }
    SyncName = self.name
  }
  defaults = { SyncType = "SyncToDestination" }
}

types {
  aws_ssm_activation                = "AWS::SSM::Activation"
  aws_ssm_maintenance_window        = "AWS::SSM::MaintenanceWindow"
  aws_ssm_maintenance_window_target = "AWS::SSM::MaintenanceWindowTarget"
  aws_ssm_service_setting           = "AWS::SSM::ServiceSetting"
}
