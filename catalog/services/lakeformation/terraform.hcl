types {
  aws_lakeformation_lf_tag = "AWS::LakeFormation::Tag"
}
