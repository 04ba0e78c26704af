types {
  aws_auditmanager_assessment = "AWS::AuditManager::Assessment"
  aws_auditmanager_framework  = "AWS::AuditManager::AssessmentFramework"
}
