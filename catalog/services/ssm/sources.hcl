source "ssm-patch-rule" {
  title = "AWS CloudFormation reference, AWS::SSM::PatchBaseline Rule (ApproveAfterDays, ApproveUntilDate)"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-rule.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "ssm-service-setting" {
  title = "AWS Systems Manager API, UpdateServiceSetting (setting ids and their values)"
  url   = "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateServiceSetting.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Ids and values read as SDK references and public code quote them."
}

source "ssm-runpatchbaseline" {
  title  = "AWS Systems Manager User Guide, SSM command document for patching: AWS-RunPatchBaseline"
  url    = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaseline.html"
  opened = false
  note   = "Address and the required parameter Operation (Scan or Install) from knowledge of the service."
}
