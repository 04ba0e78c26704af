# CloudFormation has instances of StackSets only in the set itself; the type is Onus's own.
terraform "aws_cloudformation_stack_set_instance" {
  type = "AWS::CloudFormation::StackInstances"
  set  = { Regions = self.stack_set_instance_region == null ? null : [self.stack_set_instance_region] }
}

terraform "aws_cloudformation_stack_instances" {
  type = "AWS::CloudFormation::StackInstances"
}
