// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/lexicon.h"

#include "model/base/oneof.h"

#include <algorithm>

namespace kaibao {

namespace {

struct RoleWords
{
    quint32 roles;
    QStringView words;  ///< parted by blanks
};

constexpr quint32 operator|(WordRole a, WordRole b)
{
    return static_cast<quint32>(a) | static_cast<quint32>(b);
}

constexpr quint32 only(WordRole role)
{
    return static_cast<quint32>(role);
}

// clang-format off
const RoleWords Words[] = {
    {only(WordRole::Filler), u"共 共计 共有 总计 合计 累计 计 为 是 有 达 达到 了 的 数量 总数 总量 件数 数 仅 已 均 全部 依法 按时 "
                             u"按期 主动 关于 有关 任何 群众 申请人 公民 提出 当年 年内 及时 全年 本年 本年度 年度 各类 "
                             u"公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人以及其他组织"},
    {only(WordRole::Joiner), u"和 及 或 以及 与 并 或者 、"},
    {only(WordRole::Negation), u"未 没有 没 无 零 不存在 未曾 并未 从未 尚未"},
    {only(WordRole::Occurrence), u"发生 产生 出现 引发 引起 涉及 存在 形成 提起 被提起 被申请 导致"},
    {only(WordRole::Arrival), u"收到 接到 接收到 接收 受理 收悉 新收 新收到"},
    {WordRole::Comparison | WordRole::Difference, u"增加 减少 增长 下降 上升 新增 净增 增幅 降幅 提高 回落"},
    {only(WordRole::Comparison), u"比 较 相比 同比 环比 高于 低于 多于 少于"},
    {only(WordRole::Difference), u"占 占比"},
    {WordRole::Part | WordRole::SumUp, u"其中"},
    {only(WordRole::SumUp), u"包括 包含 含"},
    {only(WordRole::Part), u"涉及 通过 网上 线上 信函 邮件 邮寄 电子邮件 传真 当面 现场 书面 转办 转交 转来 代为 网络 另有 另外 还有 其余"},
    {only(WordRole::Unfinished), u"正在答复 待答复 拟 计划 应当 未按时 未按期 逾期 超期 延期 将"},
    {WordRole::Unfinished | WordRole::Remaining, u"正在办理 未办结 待办 待办理 尚在办理 办理中 在办 剩余 余下 未完成 尚未办结 尚未办理 正在处理 处理中"},
    {only(WordRole::Each), u"平均 月均 日均 年均 人均 每 分别 逐 逐件 每件"},
    {only(WordRole::PartOfYear), u"上半年 下半年 季度 月份 当月 上旬 中旬 下旬"},
    {only(WordRole::LastYear), u"去年 上年 上一年 上年度 上一年度 往年 前年 历年"},
    {only(WordRole::Since), u"以来"},
    {only(WordRole::Scope), u"全区 全市 全县 全省 全州 全旗 全镇 全乡 全街道 全系统 代表 办公室 政府办 本机关 本级 各部门 各级 各单位 各镇 各乡镇 各街道 本单位"},
    {only(WordRole::Disclosure), u"信息公开 政务公开 依申请"},
    {only(WordRole::Lost), u"败诉 纠错 被纠正 被撤销 撤销 违法 责令 追责 追究 投诉 举报"},
    {only(WordRole::Upheld), u"均获维持 均维持 均被维持 均予以维持 均予维持 均获得维持 均为维持 均为结果维持 全部维持 全部获维持 全部予以维持 "
                             u"零纠错 零败诉 无纠错 无败诉 未被纠错 未被纠正 均胜诉 全部胜诉 未发生纠错 未出现败诉 未发生败诉 未出现纠错 "
                             u"无一败诉 无一纠错 无被纠错 无被纠正 均维持原行政行为"},
    {only(WordRole::Tail), u"情况 的情况 情形 的情形 现象 事项 请求 案件 案 申请 等 件 发生 产生 事件 的事件 的案件 等情况 等情形 之情形"},
    {only(WordRole::Done), u"已办结 已办理 已办 办结 办理完成 已完成 完成 化解 已化解 已解决 解决 答复 已答复 回复 收回 回收 合格 调处 采纳 整改 已整改 按时办结"},
    {only(WordRole::NewCount), u"累计 全年 同时 此外 共 共计 总计 合计"},
    {only(WordRole::Fee), u"信息处理费 处理费 收费 收取 费用 信息公开费"},
    {only(WordRole::NoFee), u"未收取 没有收取 未收费 无收费 不收取 没有收费 未产生费用 无信息处理费 未产生信息处理费 未发生收费 未发生信息处理费 "
                            u"没有发生收费 未发生费用 没有产生收费 未产生收费"},
    {only(WordRole::FeeNotice), u"收费通知 缴费通知 缴费 缴纳 未缴 交费 交纳 收费告知"},
    {only(WordRole::Others), u"其他 其余 其它 除"},
    // Words that begin with one of the above and mean something else.
    {0, u"比例 比较 较为 较大 较好 较强 较多 较快 较高 较少 较低 未来 各级政府 各种 将近 有效 有力 有序 有效期 计入 计算 为了 因为 成为 作为 认为 "
        u"各 无障碍 无缝 有利 有限 各项 各方 拟定 占用 每年 数据 数字 是否 共同 共享 共建 总体 总结 总理 今年以来 年初以来 一年来 均等 "
        u"除了 已经 收入 案卷 逐步 逐一 逐项 和谐 及其 与会 并且 并入 含义 含金量 完成率 化解率 答复率 回复率 合格率 采纳率 整改率 解决率 办结率 回收率"},
};
// clang-format on

}  // namespace

Lexicon::Lexicon(const TextVocabulary &vocabulary)
{
    for (int topic = 0; topic < vocabulary.topics.size(); ++topic) {
        for (const QString &noun : vocabulary.topics[topic].nouns)
            entryFor(noun).topic = topic;
    }
    for (int claim = 0; claim < vocabulary.claims.size(); ++claim) {
        for (const QString &word : vocabulary.claims[claim].words)
            entryFor(word).claims << claim;
        for (const QString &suffix : vocabulary.claims[claim].suffixes)
            entryFor(suffix).roles |= only(WordRole::Suffix);
        for (const QString &word : vocabulary.claims[claim].unless)
            entryFor(word);
    }
    for (const TextAspect &aspect : vocabulary.aspects) {
        for (const QString &word : aspect.words)
            entryFor(word);
    }
    addRoles();
    for (Entry &entry : m_entries) {
        for (int aspect = 0; aspect < vocabulary.aspects.size(); ++aspect) {
            const QStringList &words = vocabulary.aspects[aspect].words;
            if (std::any_of(words.begin(), words.end(),
                            [&](const QString &word) { return entry.word.contains(word); }))
                entry.aspects |= 1U << aspect;
        }
        if (entry.word.contains(u"信息公开") || entry.word.contains(u"依申请"))
            entry.roles |= only(WordRole::Disclosure);
    }
    index();
}

Lexicon::Entry &Lexicon::entryFor(const QString &word)
{
    const auto found = m_byWord.constFind(word);
    if (found != m_byWord.constEnd())
        return m_entries[*found];
    m_byWord.insert(word, static_cast<int>(m_entries.size()));
    Entry entry;
    entry.word = word;
    m_entries << entry;
    return m_entries.last();
}

void Lexicon::addRoles()
{
    for (const RoleWords &group : Words) {
        for (const QStringView word : group.words.split(u' ', Qt::SkipEmptyParts))
            entryFor(word.toString()).roles |= group.roles;
    }
}

void Lexicon::index()
{
    m_bucketByFirst.fill(0, 0x10000);
    m_buckets << QList<int>();
    for (int word = 0; word < m_entries.size(); ++word) {
        quint16 &bucket = m_bucketByFirst[m_entries[word].word.front().unicode()];
        if (bucket == 0) {
            bucket = static_cast<quint16>(m_buckets.size());
            m_buckets << QList<int>();
        }
        m_buckets[bucket] << word;
    }
    for (QList<int> &bucket : m_buckets) {
        std::sort(bucket.begin(), bucket.end(),
                  [this](int a, int b) { return m_entries[a].word.size() > m_entries[b].word.size(); });
    }
}

int Lexicon::longestOf(quint16 bucket, QStringView text) const
{
    for (const int word : m_buckets[bucket]) {
        if (beginsWith(text, m_entries[word].word))
            return word;
    }
    return -1;
}

}  // namespace kaibao
