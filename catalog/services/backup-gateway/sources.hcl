source "backup-gateway-vm" {
  title  = "AWS Backup Developer Guide, Virtual machine backups"
  url    = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vm-backups.html"
  opened = false
}
