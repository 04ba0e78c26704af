types {
  aws_evidently_feature = "AWS::Evidently::Feature"
  aws_evidently_launch  = "AWS::Evidently::Launch"
  aws_evidently_project = "AWS::Evidently::Project"
  aws_evidently_segment = "AWS::Evidently::Segment"
}
