types {
  aws_simpledb_domain = "AWS::SDB::Domain"
}
