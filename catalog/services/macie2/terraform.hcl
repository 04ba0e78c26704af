types {
  aws_macie2_account                = "AWS::Macie::Session"
  aws_macie2_custom_data_identifier = "AWS::Macie::CustomDataIdentifier"
  aws_macie2_findings_filter        = "AWS::Macie::FindingsFilter"
  aws_macie2_member                 = "AWS::Macie::Member"
}
