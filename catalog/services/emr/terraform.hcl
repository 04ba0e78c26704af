terraform "aws_emr_cluster" {
  type = "AWS::EMR::Cluster"
  set = {
    Applications     = [for a in each(self.applications) : { Name = a }]
    AutoScalingRole  = self.autoscaling_role
    BootstrapActions = [for b in each(self.bootstrap_action) : { Name = b.name, ScriptBootstrapAction = { Path = b.path, Args = b.args } }]
    Instances = {
      AdditionalMasterSecurityGroups = split(",", self.ec2_attributes[0].additional_master_security_groups)
      AdditionalSlaveSecurityGroups  = split(",", self.ec2_attributes[0].additional_slave_security_groups)
      CoreInstanceFleet              = self.core_instance_fleet
      CoreInstanceGroup              = self.core_instance_group
      Ec2KeyName                     = self.ec2_attributes[0].key_name
      Ec2SubnetId                    = self.ec2_attributes[0].subnet_id
      Ec2SubnetIds                   = self.ec2_attributes[0].subnet_ids
      EmrManagedMasterSecurityGroup  = self.ec2_attributes[0].emr_managed_master_security_group
      EmrManagedSlaveSecurityGroup   = self.ec2_attributes[0].emr_managed_slave_security_group
      KeepJobFlowAliveWhenNoSteps    = self.keep_job_flow_alive_when_no_steps == null ? true : self.keep_job_flow_alive_when_no_steps
      MasterInstanceFleet            = self.master_instance_fleet
      MasterInstanceGroup            = self.master_instance_group
      ServiceAccessSecurityGroup     = self.ec2_attributes[0].service_access_security_group
      TerminationProtected           = self.termination_protection
      UnhealthyNodeReplacement       = self.unhealthy_node_replacement
    }
    JobFlowRole           = self.ec2_attributes[0].instance_profile
    PlacementGroupConfigs = self.placement_group_config
  }
  drop = ["configurations"]
}

fold "aws_emr_managed_scaling_policy" {
  into = "AWS::EMR::Cluster"
  on   = self.cluster_id
  set  = { ManagedScalingPolicy = self }
}

terraform "aws_emr_instance_group" {
  type = "AWS::EMR::InstanceGroupConfig"
  set  = { JobFlowId = self.cluster_id, InstanceRole = "TASK" }
}

terraform "aws_emr_instance_fleet" {
  type = "AWS::EMR::InstanceFleetConfig"
  set  = { InstanceFleetType = "TASK" }
}

terraform "aws_emr_security_configuration" {
  type = "AWS::EMR::SecurityConfiguration"
  set  = { SecurityConfiguration = json(self.configuration) }
}

terraform "aws_emrserverless_application" {
  type = "AWS::EMRServerless::Application"
  set  = { InitialCapacity = [for c in each(self.initial_capacity) : { Key = c.initial_capacity_type, Value = c.initial_capacity_config }] }
}

# CloudFormation does not set it; the type is Onus's own.
terraform "aws_emr_block_public_access_configuration" {
  type = "AWS::EMR::BlockPublicAccessConfiguration"
  set = {
    BlockPublicSecurityGroupRules          = self.block_public_security_group_rules
    PermittedPublicSecurityGroupRuleRanges = [for r in each(self.permitted_public_security_group_rule_range) : { MinRange = r.min_range, MaxRange = r.max_range }]
  }
}

types {
  aws_emr_studio                    = "AWS::EMR::Studio"
  aws_emr_studio_session_mapping    = "AWS::EMR::StudioSessionMapping"
  aws_emrcontainers_job_template    = "AWS::EMRContainers::JobTemplate"
  aws_emrcontainers_virtual_cluster = "AWS::EMRContainers::VirtualCluster"
}
